import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Counts */

/** @param {string} file a report of Vitest's json reporter @returns {Counts | undefined} */
export function unitCounts(file) {
  if (!existsSync(file)) return undefined;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

/** @param {string} file a report of Playwright's json reporter @returns {Counts | undefined} */
export function journeyCounts(file) {
  if (!existsSync(file)) return undefined;
  const { stats } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

/**
 * The last line of a run. A step that fails without a failed test (a type error, a crash) counts as one failure.
 * @param {Counts[]} counts
 * @param {boolean} allWell
 */
export function lastLine(counts, allWell) {
  const passed = counts.reduce((sum, each) => sum + each.passed, 0);
  const failed = counts.reduce((sum, each) => sum + each.failed, 0);
  return `${passed} passed, ${allWell ? failed : Math.max(failed, 1)} failed`;
}
