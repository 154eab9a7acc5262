import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isRecent } from '../node-version.mjs';
import { cleanEnv, outsideNode } from './child-process.mjs';

const project = fileURLToPath(new URL('../..', import.meta.url));
const clone = join(realpathSync(mkdtempSync(join(tmpdir(), 'sayso-setup-'))), 'clone');
afterAll(() => rmSync(dirname(clone), { recursive: true }));

/** Stands for npm: notes how it was called, and leaves what npm would leave. */
const npm = `
const fs = require('node:fs');
fs.appendFileSync('npm-calls', process.argv.slice(2).join(' ') + ' | ' + (process.env.NODE_ENV ?? 'no NODE_ENV') + '\\n');
fs.rmSync('node_modules', { recursive: true, force: true });
fs.mkdirSync('node_modules/vite/bin', { recursive: true });
fs.writeFileSync('node_modules/vite/bin/vite.js',
  "const fs = require('node:fs'); fs.appendFileSync('../builds', 'built\\\\n'); fs.mkdirSync('.dist-next', { recursive: true }); fs.writeFileSync('.dist-next/index.html', '');");
`;

function write(path: string, content: string): void {
  mkdirSync(dirname(join(clone, path)), { recursive: true });
  writeFileSync(join(clone, path), content);
}

const lines = (path: string) => readFileSync(join(clone, path), 'utf8').trim().split('\n');

function setUp(purpose: string) {
  const env = { ...process.env, npm_execpath: join(clone, 'npm-cli.js'), NODE_ENV: 'production' };
  return spawnSync(process.execPath, [join(clone, 'scripts/setup.mjs'), purpose], { env, encoding: 'utf8' });
}

beforeAll(() => {
  cpSync(join(project, 'scripts'), join(clone, 'scripts'), { recursive: true });
  for (const folder of ['', 'shared/', 'server/', 'client/', 'e2e/']) write(`${folder}package.json`, '{}');
  write('package-lock.json', '{"packages":{}}');
  write('npm-cli.js', npm);
  write('client/src/app.tsx', 'first');
});

it('installs with npm ci and builds the pages the first time', () => {
  const run = setUp('start');
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
  expect(lines('npm-calls')).toEqual([expect.stringMatching(/^ci --include=dev .*\| no NODE_ENV$/)]);
  expect(lines('builds')).toHaveLength(1);
  expect(readFileSync(join(clone, 'client/dist/index.html'), 'utf8')).toBe('');
});

it('does nothing and says nothing the second time', () => {
  const run = setUp('start');
  expect(run.stdout).toBe('');
  expect(lines('npm-calls')).toHaveLength(1);
  expect(lines('builds')).toHaveLength(1);
});

it('does not build again for a changed test, but does for a changed page and for changed shared code', () => {
  write('client/src/app.test.tsx', 'a test');
  setUp('start');
  expect(lines('builds')).toHaveLength(1);
  write('client/src/app.tsx', 'second');
  setUp('start');
  expect(lines('builds')).toHaveLength(2);
  write('shared/src/room/room.ts', 'new');
  setUp('start');
  expect(lines('builds')).toHaveLength(3);
  expect(lines('npm-calls')).toHaveLength(1);
});

it('builds again when somebody has deleted the pages', () => {
  rmSync(join(clone, 'client/dist'), { recursive: true });
  setUp('start');
  expect(lines('builds')).toHaveLength(4);
});

it('installs again when a package.json or the lockfile changes, or node_modules is gone', () => {
  write('server/package.json', '{"dependencies":{"kysely":"0.29.9"}}');
  setUp('dev');
  expect(lines('npm-calls')).toHaveLength(2);
  write('package-lock.json', '{"packages":{"node_modules/kysely":{}}}');
  setUp('dev');
  expect(lines('npm-calls')).toHaveLength(3);
  rmSync(join(clone, 'node_modules'), { recursive: true });
  setUp('dev');
  expect(lines('npm-calls')).toHaveLength(4);
});

it('leaves an install alone that somebody has made with npm by hand', () => {
  const entry = { version: '1.0.0', integrity: 'sha512-x' };
  const lock = { '': {}, shared: {}, server: {}, client: {}, e2e: {}, 'node_modules/ms': entry };
  const foreign = { ...entry, optional: true, os: ['plan9'], cpu: 'mips' };
  write('server/package.json', '{}');
  write(
    'package-lock.json',
    JSON.stringify({
      packages: { ...lock, 'node_modules/ms-plan9': foreign, 'node_modules/of-plan9': { optional: true } },
    }),
  );
  write('node_modules/.package-lock.json', JSON.stringify({ packages: { 'node_modules/ms': entry } }));
  write('node_modules/ms/package.json', '{}');
  setUp('check');
  expect(lines('npm-calls')).toHaveLength(4);
  rmSync(join(clone, 'node_modules/.cache'), { recursive: true });
  rmSync(join(clone, 'node_modules/ms'), { recursive: true });
  setUp('check');
  expect(lines('npm-calls')).toHaveLength(5);
});

it('stops with a sentence when npm fails', () => {
  write('package-lock.json', '{"packages":{"a":{}}}');
  write('npm-cli.js', 'process.exit(7)');
  const run = setUp('start');
  expect(run.stderr).toBe('npm ci failed.\n');
  expect(run.status).toBe(1);
});

it('says so when CHROMIUM_PATH leads nowhere', () => {
  write(
    'chromium-test.mjs',
    "import { findBrowser } from './scripts/setup/find-browser.mjs';\nawait findBrowser();",
  );
  const env = { ...process.env, CHROMIUM_PATH: '/nowhere/chromium' };
  const run = spawnSync(process.execPath, [join(clone, 'chromium-test.mjs')], { env, encoding: 'utf8' });
  expect(run.stderr).toContain('CHROMIUM_PATH is /nowhere/chromium, but no browser starts from there.');
});

it('takes what the npm around it has set out of the environment', () => {
  const env = {
    PATH: ['/a/node_modules/.bin', '/usr/bin', '/npm/node-gyp-bin'].join(':'),
    HOME: '/home/kim',
    NODE_ENV: 'production',
    npm_config_omit: 'dev',
    npm_config_include: 'dev',
    npm_config_workspace: 'server',
    npm_config_local_prefix: '/a',
    npm_config_prefix: '/b',
    npm_package_name: 'sayso',
    npm_lifecycle_event: 'prestart',
    npm_config_cache: '/cache',
  };
  expect(cleanEnv(env)).toEqual({ PATH: '/usr/bin', HOME: '/home/kim', npm_config_cache: '/cache' });
});

it('runs npm with a Node that npm does not delete', () => {
  write('bin/node', '');
  const deleted = join(project, 'node_modules/.bin/node');
  expect(outsideNode({ PATH: join(clone, 'bin'), npm_node_execpath: deleted })).not.toContain('node_modules');
  expect(outsideNode({ PATH: '', npm_node_execpath: join(clone, 'bin/node') })).toBe(join(clone, 'bin/node'));
});

it('knows which Node is recent enough', () => {
  expect(['20.20.2', '22.17.1', '18.0.0'].map(isRecent)).toEqual([false, false, false]);
  expect(['22.18.0', '24.0.0', '22.21.1'].map(isRecent)).toEqual([true, true, true]);
});
