// Makes a fresh clone ready: node scripts/setup.mjs start|test|dev|demo|bench|bench:board|shots|check
// Runs on any Node from 18 on and before anything is installed, so it imports nothing from node_modules.
import { buildClient, isBuilt } from './setup/build-client.mjs';
import { findBrowser, hasBrowser } from './setup/find-browser.mjs';
import { install, isInstalled } from './setup/install.mjs';
import { at } from './setup/places.mjs';
import { inTurn } from './setup/turn.mjs';

/** @typedef {{ isDone: () => boolean | Promise<boolean>, run: () => void | Promise<void> }} Step */

/** @type {Step} */
const packagesStep = { isDone: isInstalled, run: install };
/** @type {Step} */
const pagesStep = { isDone: isBuilt, run: buildClient };
/** @type {Step} */
const browserStep = { isDone: hasBrowser, run: findBrowser };

/** @type {Record<string, Step[]>} */
const needs = {
  start: [packagesStep, pagesStep],
  demo: [packagesStep, pagesStep],
  bench: [packagesStep, pagesStep],
  'bench:board': [packagesStep, pagesStep, browserStep],
  dev: [packagesStep],
  check: [packagesStep],
  shots: [packagesStep, pagesStep, browserStep],
  test: [packagesStep, pagesStep, browserStep],
};

/** @param {Step[]} steps */
async function setUp(steps) {
  if (await allDone(steps)) return;
  await inTurn(at('.setup-turn'), async () => {
    for (const step of steps) if (!(await step.isDone())) await step.run();
  });
}

/** @param {Step[]} steps */
async function allDone(steps) {
  for (const step of steps) if (!(await step.isDone())) return false;
  return true;
}

try {
  const purpose = process.argv[2] ?? '';
  const steps = needs[purpose];
  if (!steps) throw new Error(`Say what to set up for: ${Object.keys(needs).join(', ')}.`);
  await setUp(steps);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
