import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkRules } from './link-rules.mjs';
import { readSource } from './read-source.mjs';

/** @typedef {{ rule: string, file: string, line: number, says: string }} Breach */

const skipped = new Set(['node_modules', 'dist', 'test-results', 'playwright-report']);
const roots = ['shared', 'server', 'client', 'e2e', 'scripts'];
const blockedWords = ['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'manager', 'managers'];
const longestCss = 300;

/**
 * Every border of the architecture that a file of the project crosses.
 * @param {string} root folder that holds shared/, server/, client/, …
 * @returns {Breach[]} in the order of the files
 */
export function findBreaches(root) {
  return roots.flatMap((folder) => listFiles(root, folder)).flatMap((file) => checkFile(root, file));
}

/** @param {string} root @param {string} folder @returns {string[]} paths from root, with forward slashes */
function listFiles(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !skipped.has(entry.name) && !entry.name.startsWith('.'))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? listFiles(root, path) : [path];
    });
}

/** @param {string} root @param {string} file @returns {Breach[]} */
function checkFile(root, file) {
  const breaches = checkName(file);
  const source = () => readFileSync(join(root, file), 'utf8');
  if (/\.(tsx?|mjs)$/.test(file)) breaches.push(...checkSource(file, source()));
  if (file.endsWith('.css')) breaches.push(...checkCss(file, source()));
  return breaches;
}

/** @param {string} file @returns {Breach[]} */
function checkName(file) {
  /** @type {Breach[]} */
  const breaches = [];
  const isSource = /\.(tsx?|mjs|css)$/.test(file);
  const names = file.split('/').map((part) => part.replace(/\..*$/, ''));
  const blocked = names.find(
    (name) => name === 'index' || name.split('-').some((word) => blockedWords.includes(word)),
  );
  if (isSource && blocked) {
    const says = `“${blocked}” says nothing: a line that fits nowhere is a missing concept, so name it.`;
    breaches.push({ rule: 'no-blocked-name', file, line: 1, says });
  }
  if (isSource && names.some((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))) {
    breaches.push({ rule: 'kebab-case', file, line: 1, says: 'Files and folders are named-like-this.' });
  }
  return breaches;
}

/** @param {string} file @param {string} source @returns {Breach[]} */
function checkCss(file, source) {
  const lines = source.trimEnd().split('\n').length;
  if (lines <= longestCss) return [];
  return [{ rule: 'file-length', file, line: longestCss + 1, says: `${lines} lines; 300 is the most.` }];
}

/** @param {string} file @param {string} source @returns {Breach[]} */
function checkSource(file, source) {
  const { links, bareDates } = readSource(file, source);
  const breaches = links.flatMap((link) =>
    linkRules
      .filter((rule) => rule.broken(file, link))
      .map((rule) => ({ rule: rule.name, file, line: link.line, says: `${rule.says} (${link.written})` })),
  );
  if (file.startsWith('shared/src/') && !file.startsWith('shared/src/testing/')) {
    const says = 'shared/ has no clock: the time comes in through Context.';
    breaches.push(...bareDates.map((line) => ({ rule: 'no-clock', file, line, says })));
  }
  return [...breaches, ...checkFlow(file, links)];
}

/** @param {string} file @param {import('./read-source.mjs').Link[]} links @returns {Breach[]} */
function checkFlow(file, links) {
  if (!file.startsWith('shared/src/flows/')) return [];
  const features = new Set();
  for (const { to, line } of links) {
    const feature = /^shared\/src\/features\/([^/]+)\//.exec(to)?.[1];
    if (feature) features.add(feature);
    if (features.size > 2) {
      const says = `A flow joins two features at most; this one names ${[...features].join(', ')}.`;
      return [{ rule: 'flow-joins-two', file, line, says }];
    }
  }
  return [];
}
