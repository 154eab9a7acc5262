import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectNode } from './child-process.mjs';
import { recall, remember } from './fingerprint.mjs';
import { at, memory } from './places.mjs';

/** Holds the path of the browser, or nothing when Playwright's own is to be used. */
const stamp = join(memory, 'chromium');
const usual = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'].map(
  (name) => `/usr/bin/${name}`,
);
const macs = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

const waysOut = `No browser was found for the journeys, and none could be fetched. Three ways out:
  1. install Chromium or Chrome, for example: sudo apt-get install chromium
  2. let Playwright fetch one: npx playwright install --with-deps chromium
  3. say where one is: CHROMIUM_PATH=/path/to/chromium npm test`;

export async function hasBrowser() {
  const given = process.env.CHROMIUM_PATH;
  const known = recall(stamp);
  if (known === undefined || (given && given !== known)) return false;
  return known === '' ? existsSync(await playwrightsOwn()) : existsSync(known);
}

/** Finds a browser, fetching one if need be, and notes where it is. */
export async function findBrowser() {
  remember(stamp, await search());
}

/** @returns {Promise<string>} a path, or '' for Playwright's own */
async function search() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (runs(given)) return given;
    throw new Error(`CHROMIUM_PATH is ${given}, but no browser starts from there.`);
  }
  if (existsSync(await playwrightsOwn())) return '';
  const found = installed() ?? (await fetchWithPlaywright()) ?? fetchWithApt();
  if (found === undefined) throw new Error(waysOut);
  return found;
}

async function playwrightsOwn() {
  const { chromium } = await import(pathToFileURL(at('node_modules/playwright-core/index.mjs')).href);
  return chromium.executablePath();
}

const installed = () => [...usual, ...macs].find(runs);

/** @param {string} path */
function runs(path) {
  return (
    existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0
  );
}

async function fetchWithPlaywright() {
  console.log('Fetching a browser for the journeys.');
  const args = [at('node_modules/playwright-core/cli.js'), 'install', '--only-shell', 'chromium'];
  const { status } = spawnSync(projectNode(), args, {
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: 300_000,
  });
  return status === 0 && existsSync(await playwrightsOwn()) ? '' : undefined;
}

function fetchWithApt() {
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
  ]) {
    const [command = '', ...rest] = [...prefix, ...args];
    if (spawnSync(command, rest, { env, stdio: 'ignore', timeout: 300_000 }).status !== 0) return undefined;
  }
  return installed();
}
