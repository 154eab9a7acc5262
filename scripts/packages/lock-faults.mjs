/**
 * @typedef {object} LockEntry
 * @property {string} [version]
 * @property {string} [resolved]
 * @property {string | undefined} [license]
 * @property {boolean} [link]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [optionalDependencies]
 *
 * @typedef {Record<string, LockEntry>} Lock the "packages" of a package-lock.json, by path
 */

/**
 * What would make the lockfile useless on another machine: the address of one registry, or a package whose
 * binaries for other platforms are left out.
 * @param {Lock} lock
 * @returns {string[]} sentences, empty when all is well
 */
export function findLockFaults(lock) {
  return Object.entries(lock).flatMap(([path, entry]) => {
    const missing = Object.keys(entry.optionalDependencies ?? {}).filter(
      (name) => !findEntry(lock, path, name),
    );
    const faults = missing.map((name) => `${path || 'the project'} lacks its platform package ${name}.`);
    return /^https?:/.test(entry.resolved ?? '') ? [...faults, `${path} names a registry.`] : faults;
  });
}

/**
 * Where Node would find a package, seen from the package at `path`: in its own node_modules or one further up.
 * @param {Lock} lock
 * @param {string} path
 * @param {string} name
 * @returns {string | undefined} the path in the lockfile
 */
export function findEntry(lock, path, name) {
  for (let from = path; ; from = parentOf(from)) {
    const candidate = `${from ? `${from}/` : ''}node_modules/${name}`;
    if (lock[candidate]) return candidate;
    if (from === '') return undefined;
  }
}

/** @param {string} path */
function parentOf(path) {
  return path.slice(0, Math.max(path.lastIndexOf('/node_modules/'), 0));
}
