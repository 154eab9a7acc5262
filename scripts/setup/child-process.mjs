import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, delimiter, dirname, join, sep } from 'node:path';
import { isRecent, tooOld } from '../node-version.mjs';
import { at, root } from './places.mjs';

const inModules = `${sep}node_modules${sep}`;
const npmsOwn = [
  /^node_env$/i,
  /^npm_(package|lifecycle)/i,
  /^npm_config_(omit|include|workspaces?|include_workspace_root|global|location|dry_run|production|only|also)$/i,
  /^npm_config_(.+_)?prefix$/i,
  /^npm_config_(package_lock|package_lock_only|if_present|save.*)$/i,
];

/**
 * The environment for npm itself: nothing that the npm around this script has set for its own run.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function cleanEnv(env) {
  const kept = Object.entries(env).filter(([name]) => !npmsOwn.some((pattern) => pattern.test(name)));
  return Object.fromEntries(
    kept.map(([name, value]) => [name, /^path$/i.test(name) ? cleanPath(value) : value]),
  );
}

/** @param {string | undefined} path */
function cleanPath(path = '') {
  return path
    .split(delimiter)
    .filter(
      (folder) => !`${folder}${sep}`.includes(`${inModules}.bin${sep}`) && !folder.includes('node-gyp-bin'),
    )
    .join(delimiter);
}

/** A Node that "npm ci" does not delete while it runs. @param {NodeJS.ProcessEnv} env */
export function outsideNode(env) {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const inPath = cleanPath(env.PATH ?? env.Path)
    .split(delimiter)
    .map((folder) => join(folder, name));
  const candidates = [env.npm_node_execpath ?? '', process.execPath, ...inPath];
  return (
    candidates.find((path) => path !== '' && !path.includes(inModules) && existsSync(path)) ??
    process.execPath
  );
}

/** The Node that npm has brought, if it is here and starts. @returns {string | undefined} */
export function broughtNode() {
  const path = at('node_modules/.bin/node');
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return stdout && isRecent(stdout.trim().slice(1)) ? path : undefined;
}

/** The Node that runs the project: this one, or the one that npm has brought. */
export function projectNode() {
  const node = isRecent(process.versions.node) ? process.execPath : broughtNode();
  if (!node) throw new Error(tooOld(process.versions.node));
  return node;
}

/**
 * Runs npm with its output shown.
 * @param {string[]} args
 * @param {string} [node] the Node that npm itself runs on
 * @throws {Error} when npm fails
 */
export function runNpm(args, node = outsideNode(process.env)) {
  const env = cleanEnv(process.env);
  const cli = process.env.npm_execpath;
  const known = cli && basename(cli) === 'npm-cli.js' && existsSync(cli);
  if (!known) env.PATH = `${dirname(node)}${delimiter}${env.PATH ?? env.Path}`;
  const [command, first] = known ? [node, [cli]] : ['npm', []];
  const shell = !known && process.platform === 'win32';
  const { status, error } = spawnSync(command, [...first, ...args], {
    cwd: root,
    env,
    shell,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`npm ${args[0]} failed${error ? `: ${error.message}` : ''}.`);
}
