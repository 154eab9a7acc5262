import { readFileSync } from 'node:fs';
import { findLockFaults } from './packages/lock-faults.mjs';
import { at } from './setup/places.mjs';

/** The project's own, and the one of the boards that Sayso is measured beside. */
const files = ['package-lock.json', 'e2e/load/peers/package-lock.json'];

for (const file of files) {
  const faults = findLockFaults(JSON.parse(readFileSync(at(file), 'utf8')).packages);
  for (const fault of faults) console.error(`${file}: ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
