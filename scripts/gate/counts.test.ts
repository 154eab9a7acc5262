import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { journeyCounts, lastLine, unitCounts } from './counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'sayso-counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: object): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

it('counts unit tests and journeys', () => {
  expect(unitCounts(report({ numPassedTests: 12, numFailedTests: 1 }))).toEqual({ passed: 12, failed: 1 });
  expect(journeyCounts(report({ stats: { expected: 5, unexpected: 2, flaky: 1, skipped: 4 } }))).toEqual({
    passed: 6,
    failed: 2,
  });
});

it('counts nothing where no report was written', () => {
  expect(unitCounts(join(folder, 'none.json'))).toBeUndefined();
  expect(journeyCounts(join(folder, 'none.json'))).toBeUndefined();
});

it('ends with one line for unit tests and journeys together', () => {
  expect(
    lastLine(
      [
        { passed: 12, failed: 0 },
        { passed: 5, failed: 0 },
      ],
      true,
    ),
  ).toBe('17 passed, 0 failed');
  expect(lastLine([{ passed: 12, failed: 3 }], false)).toBe('12 passed, 3 failed');
});

it('never says that nothing failed when a step did', () => {
  expect(lastLine([], false)).toBe('0 passed, 1 failed');
});
