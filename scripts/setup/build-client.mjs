import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { projectNode } from './child-process.mjs';
import { fingerprint, recall, remember } from './fingerprint.mjs';
import { at } from './places.mjs';

const built = 'client/dist';
const next = 'client/.dist-next';
const stamp = at(`${built}/.built-from`);
const isProduct = (/** @type {string} */ path) => !/\.test\.tsx?$/.test(path);

function wanted() {
  return fingerprint(['client', 'shared', 'package-lock.json'], '', isProduct);
}

export function isBuilt() {
  return existsSync(at(`${built}/index.html`)) && recall(stamp) === wanted();
}

/** Builds the pages beside the old ones and then swaps, so that nobody is served half of them. */
export function buildClient() {
  console.log('Building the pages.');
  const source = wanted();
  const vite = at('node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--outDir', '.dist-next', '--emptyOutDir', '--logLevel', 'warn'];
  const { status } = spawnSync(projectNode(), args, { cwd: at('client'), stdio: 'inherit' });
  if (status !== 0) throw new Error('The pages could not be built. The lines above say why.');
  remember(at(`${next}/.built-from`), source);
  rmSync(at(built), { recursive: true, force: true });
  renameSync(at(next), at(built));
}
