import { fileURLToPath } from 'node:url';
import { findBreaches } from './borders/find-breaches.mjs';

const breaches = findBreaches(fileURLToPath(new URL('..', import.meta.url)));
for (const { rule, file, line, says } of breaches) console.error(`${file}:${line} ${rule}: ${says}`);
if (breaches.length > 0) {
  console.error(`${breaches.length} ${breaches.length === 1 ? 'border is' : 'borders are'} crossed.`);
  process.exitCode = 1;
}
