import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.resolve('@sayso/shared/features.ts')));

/** Changes with every change of the rules, so that a snapshot of an older shape is never taken for the truth. */
export const sourceFingerprint = (() => {
  const hash = createHash('sha256');
  for (const file of globSync('**/*.ts', { cwd: root }).sort()) {
    if (!file.endsWith('.test.ts') && !file.startsWith('testing'))
      hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('base64url').slice(0, 16);
})();
