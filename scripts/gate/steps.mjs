import { join } from 'node:path';
import { at, memory } from '../setup/places.mjs';
import { journeyCounts, unitCounts } from './counts.mjs';

export const journeyReport = join(memory, 'journeys.json');

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[][]} commands arguments for Node, run one after the other
 * @property {{ file: string, read: (file: string) => import('./counts.mjs').Counts | undefined }} [report]
 */

/** @type {Step} */
const types = { name: 'types', commands: [[at('node_modules/typescript/bin/tsc'), '-b']] };

/** @type {Step} */
const lint = {
  name: 'lint',
  commands: [
    [at('node_modules/@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'],
    [at('scripts/borders.mjs')],
  ],
};

/** @type {Step} */
const packages = {
  name: 'packages',
  commands: [[at('scripts/lockcheck.mjs')], [at('scripts/notices.mjs'), '--check']],
};

/**
 * @param {string} name
 * @param {string[]} options
 * @returns {Step}
 */
function vitest(name, options) {
  const file = join(memory, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const command = [at('node_modules/vitest/vitest.mjs'), 'run', ...reporters, ...options];
  return { name, commands: [command], report: { file, read: unitCounts } };
}

const unit = vitest('unit', ['--project=!wire']);

/** A few files at a time: they wait for their servers more than they compute. */
const wire = vitest('wire', ['--project=wire']);

/** @type {Step} */
const journeys = {
  name: 'journeys',
  commands: [
    [
      at('node_modules/@playwright/test/cli.js'),
      'test',
      '-c',
      at('e2e/playwright.config.ts'),
      '--reporter=list,json',
    ],
  ],
  report: { file: journeyReport, read: journeyCounts },
};

/** Quickest first: what a typing mistake breaks is known within seconds. */
export const gates = { check: [types, lint, unit], test: [types, lint, packages, unit, wire, journeys] };
