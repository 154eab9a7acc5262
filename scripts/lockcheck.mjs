import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findLockFaults } from './packages/lock-faults.mjs';

const file = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const faults = findLockFaults(JSON.parse(readFileSync(file, 'utf8')).packages);
for (const fault of faults) console.error(`package-lock.json: ${fault}`);
if (faults.length > 0) process.exitCode = 1;
