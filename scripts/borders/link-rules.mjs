/**
 * @typedef {import('./read-source.mjs').Link} Link
 * @typedef {object} LinkRule a border that one import can cross
 * @property {string} name
 * @property {string} says
 * @property {(from: string, link: Link) => boolean} broken
 */

const isTest = (/** @type {string} */ file) => /\.(test|contract)\.tsx?$/.test(file);

/** The folder right under `base` that a path lies in. @param {string} base @param {string} path */
function folderUnder(base, path) {
  const rest = path.startsWith(base) ? path.slice(base.length) : '';
  return rest.includes('/') ? rest.slice(0, rest.indexOf('/')) : undefined;
}

/** True when both lie under base, in different folders. @param {string} base @param {string} a @param {string} b */
function inSiblings(base, a, b) {
  const here = folderUnder(base, a);
  const there = folderUnder(base, b);
  return here !== undefined && there !== undefined && here !== there;
}

/** @param {string} path */
const namesFeature = (path) =>
  /^shared\/src\/(features\/|features\.ts$|feature-list\.ts$|flows\/)/.test(path);

/** @param {string} file @param {string} name a package allowed in shared/ */
function sharedMayUse(file, name) {
  if (name === 'zod/mini' || name === 'fractional-indexing') return true;
  return (isTest(file) || file.startsWith('shared/src/testing/')) && ['vitest', 'fast-check'].includes(name);
}

/** @param {string} from @param {string} to a path inside shared/src */
function serverMayUse(from, to) {
  if (/^shared\/src\/(room\/|protocol\.ts$|features\.ts$)/.test(to)) return true;
  return to.startsWith('shared/src/testing/') && (isTest(from) || from.startsWith('server/src/testing/'));
}

/** @param {string} path */
const packageOf = (path) => path.slice(0, path.indexOf('/'));

/** @type {LinkRule[]} */
export const linkRules = [
  {
    name: 'room-knows-no-feature',
    says: 'shared/src/room is the machine: it imports no feature, no flow and not the list of them.',
    broken: (from, { to }) => from.startsWith('shared/src/room/') && namesFeature(to),
  },
  {
    name: 'features-never-meet',
    says: 'A feature imports no other feature, no flow and not the list. What joins two features is a flow.',
    broken: (from, { to }) =>
      from.startsWith('shared/src/features/') &&
      (inSiblings('shared/src/features/', from, to) ||
        /^shared\/src\/(features\.ts$|feature-list\.ts$|flows\/)/.test(to)),
  },
  {
    name: 'kinds-never-meet',
    says: 'One kind of activity knows nothing of another kind.',
    broken: (from, { to }) =>
      ['shared', 'client'].some((side) => inSiblings(`${side}/src/features/activities/kinds/`, from, to)),
  },
  {
    name: 'only-the-list-knows-features',
    says: 'In shared/src only the list of features, flows/ and testing/ may name a feature from outside.',
    broken: (from, { to }) =>
      /^shared\/src\/[^/]+$/.test(from) &&
      !/\/(features|feature-list)\.ts$/.test(from) &&
      !isTest(from) &&
      to.startsWith('shared/src/features/'),
  },
  {
    name: 'shared-stands-alone',
    says: 'shared/ runs everywhere: of packages it imports zod/mini and fractional-indexing only (tests: vitest, fast-check too).',
    broken: (from, { to, inside }) =>
      from.startsWith('shared/') && (inside ? packageOf(to) !== 'shared' : !sharedMayUse(from, to)),
  },
  {
    name: 'server-knows-no-feature',
    says: 'The server imports room/*, protocol.ts and features.ts from shared (its tests: testing/* too).',
    broken: (from, { to }) =>
      from.startsWith('server/') && to.startsWith('shared/') && !serverMayUse(from, to),
  },
  {
    name: 'packages-stay-apart',
    says: 'Server and client never import each other, and shared is imported as @sayso/shared/….',
    broken: (from, { to, inside, written }) => {
      if (!inside || packageOf(from) === packageOf(to)) return false;
      return written.startsWith('.')
        ? ['shared', 'server', 'client', 'e2e'].includes(packageOf(from))
        : to.startsWith('server/') || to.startsWith('client/');
    },
  },
  {
    name: 'client-features-never-meet',
    says: 'A client feature imports no other client feature and no screen. Features meet in screens/.',
    broken: (from, { to }) =>
      from.startsWith('client/src/features/') &&
      (inSiblings('client/src/features/', from, to) || to.startsWith('client/src/screens/')),
  },
  {
    name: 'session-knows-no-feature',
    says: 'client/src/session is the machine: it names no feature and no screen.',
    broken: (from, { to }) =>
      from.startsWith('client/src/session/') &&
      !isTest(from) &&
      /^(client\/src\/(features|screens)\/|shared\/src\/features\/)/.test(to),
  },
  {
    name: 'ui-has-no-domain',
    says: 'client/src/ui holds buttons and dialogs: it imports packages and its own files only.',
    broken: (from, { to, inside }) =>
      from.startsWith('client/src/ui/') && inside && !to.startsWith('client/src/ui/'),
  },
  {
    name: 'one-socket-client',
    says: 'Only client/src/session/socket.ts imports socket.io-client.',
    broken: (from, { to }) =>
      from.startsWith('client/') &&
      from !== 'client/src/session/socket.ts' &&
      isPackage(to, 'socket.io-client'),
  },
  {
    name: 'one-socket-server',
    says: 'Only server/src/live/gateway.ts imports socket.io.',
    broken: (from, { to }) =>
      from.startsWith('server/') && from !== 'server/src/live/gateway.ts' && isPackage(to, 'socket.io'),
  },
];

/** @param {string} specifier @param {string} name */
function isPackage(specifier, name) {
  return specifier === name || specifier.startsWith(`${name}/`);
}
