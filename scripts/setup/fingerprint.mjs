import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { at } from './places.mjs';

const skipped = new Set(['node_modules', 'dist', '.dist-next']);

/**
 * One hash over files and whole folders: it changes when a name or a byte changes.
 * @param {string[]} paths from the project's folder
 * @param {string} salt anything else that matters
 * @param {(path: string) => boolean} [counts] leaves files out
 */
export function fingerprint(paths, salt, counts = () => true) {
  const hash = createHash('sha256').update(salt);
  for (const path of paths.flatMap(filesIn).filter(counts))
    hash.update(`\n${path}\n`).update(readFileSync(at(path)));
  return hash.digest('hex');
}

/** @param {string} path @returns {string[]} */
function filesIn(path) {
  if (!existsSync(at(path))) return [];
  let entries;
  try {
    entries = readdirSync(at(path), { withFileTypes: true });
  } catch {
    return [path];
  }
  return entries
    .filter((entry) => !skipped.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(`${path}/${entry.name}`) : [`${path}/${entry.name}`]));
}

/** @param {string} file @returns {string | undefined} what was remembered, if anything */
export function recall(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** @param {string} file @param {string} text */
export function remember(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
