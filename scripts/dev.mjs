// Server and pages while you work: both restart or refresh by themselves, and both end together.
import './guard.mjs';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { at } from './setup/places.mjs';

// Given in so many words, so that the server does not move to another port than the one the pages talk to.
const env = { ...process.env, PORT: process.env.PORT ?? '3000' };
const vite = at('node_modules/vite/bin/vite.js');
const running = new Set([
  launch('server', ['--watch', '--watch-preserve-output', 'server/src/main.ts'], at('.')),
  launch('client', [vite], at('client')),
]);
let ending = false;

/** @param {string} name @param {string[]} args @param {string} cwd */
function launch(name, args, cwd) {
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => console.log(`${name} │ ${line}`));
  }
  child.on('exit', (code) => {
    running.delete(child);
    if (!ending) {
      console.log(`${name} │ ended (${code ?? 'by a signal'}), so the rest ends too.`);
      process.exitCode = 1;
      end();
    }
  });
  return child;
}

function end() {
  ending = true;
  for (const child of running) child.kill('SIGTERM');
  setTimeout(() => {
    for (const child of running) child.kill('SIGKILL');
  }, 5000).unref();
}

process.on('SIGINT', end).on('SIGTERM', end);
