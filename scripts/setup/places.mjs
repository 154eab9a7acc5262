import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Everything that scripts remember lies inside node_modules, so that it vanishes together with it. */
export const memory = join(root, 'node_modules', '.cache', 'sayso');

/** The folders that npm looks after. */
export const packages = ['', 'shared', 'server', 'client', 'e2e'];

/** @param {string} path from the project's folder */
export const at = (path) => join(root, path);
