import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { isRecent } from '../node-version.mjs';
import { broughtNode, runNpm } from './child-process.mjs';
import { fingerprint, recall, remember } from './fingerprint.mjs';
import { at, memory, packages } from './places.mjs';

const stamp = join(memory, 'installed');

function wanted() {
  const files = ['package-lock.json', '.npmrc', ...packages.map((name) => join(name, 'package.json'))];
  return fingerprint(files, `${process.platform} ${process.arch}`);
}

export function isInstalled() {
  return recall(stamp) === wanted();
}

const cleanInstall = [
  'ci',
  '--include=dev',
  '--include=optional',
  '--loglevel=error',
  '--no-audit',
  '--no-fund',
];

/** Brings node_modules in line with package-lock.json. */
export function install() {
  if (!lockIsCurrent() || !allIsHere()) {
    console.log('Installing packages. The first time this takes about a minute.');
    runNpm(cleanInstall);
    if (!allIsHere()) installWithBroughtNode();
  }
  remember(stamp, wanted());
}

/** npm leaves out optional packages that say they do not run on npm's own Node: binaries that Node 24 needs. */
function installWithBroughtNode() {
  const brought = broughtNode();
  if (!brought || isRecent(process.versions.node)) return;
  console.log('Installing once more, now with the newer Node that came along.');
  const folder = mkdtempSync(join(tmpdir(), 'sayso-node-'));
  const copy = join(folder, 'node');
  try {
    copyFileSync(brought, copy);
    runNpm(cleanInstall, copy);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @typedef {{ version?: string, integrity?: string, link?: boolean, optional?: boolean, devOptional?: boolean,
 *   os?: string | string[], cpu?: string | string[], libc?: string | string[], [dependencies: string]: unknown }} Entry
 */

/** True when node_modules is as the lockfile says, which npm by hand brings about too. */
function allIsHere() {
  if (!existsSync(at('node_modules/.package-lock.json'))) return false;
  const lock = readPackages('package-lock.json');
  const found = readPackages('node_modules/.package-lock.json');
  const wantedHere = Object.entries(lock).filter(
    ([path, entry]) => path.includes('node_modules/') && isExpectedHere(entry),
  );
  return wantedHere.every(
    ([path, entry]) => isSame(found[path], entry) && existsSync(at(join(path, 'package.json'))),
  );
}

/** @param {string} path @returns {Record<string, Entry>} nothing where there is no such file */
function readPackages(path) {
  return existsSync(at(path)) ? JSON.parse(readFileSync(at(path), 'utf8')).packages : {};
}

/** True when the lockfile was written for the dependencies that the package.json files ask for. */
function lockIsCurrent() {
  const lock = readPackages('package-lock.json');
  return packages.every((name) => {
    const own = JSON.parse(readFileSync(at(join(name, 'package.json')), 'utf8'));
    const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'];
    return kinds.every((kind) => isDeepStrictEqual(own[kind] ?? {}, lock[name]?.[kind] ?? {}));
  });
}

/** @param {Entry | undefined} found @param {Entry} entry */
function isSame(found, entry) {
  return found !== undefined && found.version === entry.version && found.integrity === entry.integrity;
}

/**
 * What belongs to a binary for another platform carries no mark itself: nothing is said about those.
 * @param {Entry} entry
 */
function isExpectedHere({ os, cpu, libc, link, optional }) {
  if (optional && os === undefined && cpu === undefined) return false;
  if (link || !fits(os, process.platform) || !fits(cpu, process.arch)) return false;
  return libc === undefined || [libc].flat().includes(isGlibc() ? 'glibc' : 'musl');
}

/** @param {string | string[] | undefined} names npm's notation: with ! for those left out @param {string} mine */
function fits(names, mine) {
  if (names === undefined) return true;
  const list = [names].flat();
  return list.some((name) => name.startsWith('!')) ? !list.includes(`!${mine}`) : list.includes(mine);
}

function isGlibc() {
  const report = process.report.getReport();
  const header = 'header' in report ? report.header : undefined;
  return typeof header === 'object' && header !== null && 'glibcVersionRuntime' in header;
}
