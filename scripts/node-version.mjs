/** The oldest Node that reads TypeScript and loads better-sqlite3 13. */
export const oldestNode = [22, 18];

/** @param {string} version such as 24.21.0 */
export function isRecent(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldMajor = 0, oldMinor = 0] = oldestNode;
  return major > oldMajor || (major === oldMajor && minor >= oldMinor);
}

/** @param {string} version */
export const tooOld = (version) =>
  `Sayso needs Node ${oldestNode.join('.')} or newer, and this is Node ${version}: ` +
  'use "npm start" on Linux, which brings its own, or install Node 24 from https://nodejs.org.';
