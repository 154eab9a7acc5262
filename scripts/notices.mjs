// Writes THIRD-PARTY-NOTICES.md; with --check it only says whether that file is current.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { collectNotices, isPermissive, writeNotices } from './packages/notices.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = `${root}THIRD-PARTY-NOTICES.md`;
const lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')).packages;

const notices = collectNotices(root, lock);
const foreign = notices.filter(({ licence }) => !isPermissive(licence));
for (const { name, version, licence } of foreign) {
  console.error(`${name} ${version} has the licence ${licence}, which is not one that Sayso may ship.`);
}
if (foreign.length > 0) process.exitCode = 1;

const wanted = writeNotices(notices);
if (!process.argv.includes('--check')) {
  writeFileSync(file, wanted);
} else if (!existsSync(file) || readFileSync(file, 'utf8') !== wanted) {
  console.error('THIRD-PARTY-NOTICES.md is out of date. Run: npm run notices');
  process.exitCode = 1;
}
