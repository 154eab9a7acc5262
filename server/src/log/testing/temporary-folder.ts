import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** For one test, which passes Vitest's onTestFinished so that the folder goes when it ends. */
export function temporaryFolder(whenDone: (remove: () => void) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-log-'));
  whenDone(() => rmSync(folder, { recursive: true }));
  return folder;
}
