// The gate: node scripts/test.mjs (all) or node scripts/test.mjs check (no browser). Stops at the first failure.
import './guard.mjs';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { lastLine } from './gate/counts.mjs';
import { gates, journeyReport } from './gate/steps.mjs';
import { recall, remember } from './setup/fingerprint.mjs';
import { memory, root } from './setup/places.mjs';

const steps = process.argv[2] === 'check' ? gates.check : gates.test;
const chromium = process.env.CHROMIUM_PATH ?? recall(join(memory, 'chromium'));
const env = {
  ...process.env,
  PLAYWRIGHT_JSON_OUTPUT_FILE: journeyReport,
  ...(chromium ? { CHROMIUM_PATH: chromium } : {}),
};

/** @param {number} since */
const secondsSince = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** @param {import('./gate/steps.mjs').Step} step */
function run(step) {
  const started = Date.now();
  console.log(`\n▶ ${step.name}`);
  if (step.report) rmSync(step.report.file, { force: true });
  const passed = step.commands.every(
    (args) => spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status === 0,
  );
  const counts = step.report?.read(step.report.file);
  return { name: step.name, passed, counts, time: secondsSince(started) };
}

mkdirSync(memory, { recursive: true });
const started = Date.now();
const results = [];
for (const step of steps) {
  const result = run(step);
  results.push(result);
  if (!result.passed) break;
}

const allWell = results.every(({ passed }) => passed);
const counted = results.flatMap(({ counts }) => (counts ? [counts] : []));
const line = lastLine(counted, allWell);
console.log('');
for (const { name, passed, time } of results) console.log(`${passed ? '✓' : '✗'} ${name.padEnd(10)} ${time}`);
for (const { name } of steps.slice(results.length)) console.log(`- ${name.padEnd(10)} not run`);
console.log(`${allWell ? 'All steps passed' : 'A step failed'} after ${secondsSince(started)}.`);
console.log(line);
remember(join(memory, 'last-line'), line);
process.exitCode = allWell ? 0 : 1;
