import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const project = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sayso-biome-'));
afterAll(() => rmSync(folder, { recursive: true }));

const filler = Array.from({ length: 301 }, (_, line) => `export const line${line} = ${line};`).join('\n');

/** One bad sample per rule. Each file holds this one fault. */
const bad: [rule: string, path: string, content: string][] = [
  ['suspicious/noExplicitAny', 'server/src/any.ts', 'export const anything = (x: any) => x;'],
  [
    'nursery/noFloatingPromises',
    'server/src/floating.ts',
    'async function save(): Promise<number> {\n  return await Promise.resolve(1);\n}\nexport function run() {\n  save();\n}',
  ],
  [
    'nursery/noMisusedPromises',
    'server/src/misused.ts',
    'async function ready(): Promise<boolean> {\n  return await Promise.resolve(true);\n}\nexport const go = () => {\n  if (ready()) return 1;\n  return 2;\n};',
  ],
  [
    'nursery/noUnsafeTypeAssertion',
    'server/src/silenced.ts',
    'export const x = (y: unknown) => y as string;',
  ],
  [
    'style/noNonNullAssertion',
    'server/src/sure.ts',
    'export const x = (y: string | undefined) => y!.length;',
  ],
  ['style/noEnum', 'server/src/colour.ts', 'export enum Colour {\n  Red = 1,\n}'],
  ['style/noExcessiveLinesPerFile', 'server/src/long.ts', filler],
  [
    'suspicious/noImportCycles',
    'shared/src/room/a.ts',
    "import { b } from './b.ts';\nexport const a = () => b;",
  ],
  [
    'suspicious/noImportCycles',
    'shared/src/room/b.ts',
    "import { a } from './a.ts';\nexport const b = () => a;",
  ],
  [
    'suspicious/noImportCycles',
    'shared/src/room/type-a.ts',
    "import type { B } from './type-b.ts';\nexport type A = { b: B };",
  ],
  [
    'suspicious/noImportCycles',
    'shared/src/room/type-b.ts',
    "import type { A } from './type-a.ts';\nexport type B = { a?: A };",
  ],
  ['performance/noReExportAll', 'shared/src/room/all.ts', "export * from './ids.ts';"],
  ['performance/noBarrelFile', 'shared/src/room/barrel.ts', "export { one } from './ids.ts';"],
  [
    'style/useFilenamingConvention',
    'client/src/ui/BigButton.tsx',
    'export const BigButton = () => <b>Go</b>;',
  ],
  ['style/useFilenamingConvention', 'server/src/roomShelf.ts', 'export const shelf = 1;'],
  ['suspicious/noConsole', 'server/src/live/gateway.ts', "console.log('hello');"],
  ['suspicious/noConsole', 'client/src/app.tsx', "console.info('hello');"],
  [
    'security/noDangerouslySetInnerHtml',
    'client/src/ui/raw.tsx',
    'export const Raw = (p: { html: string }) => <b dangerouslySetInnerHTML={{ __html: p.html }} />;',
  ],
  ['nursery/noJsRestrictedProperties', 'shared/src/room/clock.ts', 'export const now = () => Date.now();'],
  ['nursery/noJsRestrictedProperties', 'shared/src/room/dice.ts', 'export const roll = () => Math.random();'],
  [
    'style/noRestrictedGlobals',
    'shared/src/room/timer.ts',
    'export const wait = () => setTimeout(run, 1);\nfunction run() {}',
  ],
  [
    'style/noRestrictedGlobals',
    'shared/src/room/pulse.ts',
    'export const p = () => setInterval(run, 1);\nfunction run() {}',
  ],
  ['style/noRestrictedGlobals', 'shared/src/room/chance.ts', 'export const id = () => crypto.randomUUID();'],
  [
    'correctness/noUndeclaredDependencies',
    'client/src/mystery.ts',
    "import { x } from 'never-declared';\nexport const y = () => x;",
  ],
  [
    'correctness/useImportExtensions',
    'shared/src/room/bare.ts',
    "import { one } from './ids';\nexport const two = () => one;",
  ],
  [
    'style/useImportType',
    'shared/src/room/typed.ts',
    "import { One } from './ids.ts';\nexport const n = (x: One) => x;",
  ],
  [
    'correctness/useHookAtTopLevel',
    'client/src/hook.tsx',
    "import { useState } from 'react';\nexport function Maybe(p: { on: boolean }) {\n  if (p.on) useState(1);\n  return null;\n}",
  ],
  [
    'suspicious/noFocusedTests',
    'server/src/only.test.ts',
    "import { it } from 'vitest';\nit.only('runs', () => {});",
  ],
  [
    'suspicious/noSkippedTests',
    'server/src/skip.test.ts',
    "import { it } from 'vitest';\nit.skip('runs', () => {});",
  ],
];

const good: [path: string, content: string][] = [
  ['shared/src/room/ids.ts', 'export type One = number;\nexport const one: One = 1;\n'],
  [
    'shared/src/testing/laws.ts',
    "import * as fc from 'fast-check';\n\nexport const seed = () => fc.integer({ max: Date.now() });\n",
  ],
  ['shared/src/room/stamp.ts', 'export const asText = (now: number) => new Date(now).toISOString();\n'],
  ['server/src/main.ts', "console.log('Sayso is ready.');\n"],
  ['e2e/load/bench.ts', "console.log('fast');\nexport const words = (x: unknown) => x as string;\n"],
  ['server/src/log/event-log.contract.ts', "import { it } from 'vitest';\n\nit('keeps order', () => {});\n"],
  ['client/src/ui/big-button.tsx', 'export const BigButton = () => <b>Go</b>;\n'],
];

type Report = { diagnostics: { category: string; severity: string; location: { path: unknown } }[] };
let found: string[] = [];

beforeAll(() => {
  for (const file of ['biome.json', '.gitignore', 'package.json'])
    cpSync(join(project, file), join(folder, file));
  for (const name of ['shared', 'server', 'client', 'e2e']) {
    mkdirSync(join(folder, name));
    cpSync(join(project, name, 'package.json'), join(folder, name, 'package.json'));
  }
  for (const [path, content] of [...good, ...bad.map(([, path, content]) => [path, content] as const)]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const biome = join(project, 'node_modules/@biomejs/biome/bin/biome');
  const options = ['lint', '--reporter=json', '--max-diagnostics=none', '.'];
  const run = spawnSync(process.execPath, [biome, ...options], { cwd: folder, encoding: 'utf8' });
  const report: Report = JSON.parse(run.stdout);
  found = report.diagnostics
    .filter(({ severity }) => severity !== 'information')
    .map(({ category, location }) => `${category.replace('lint/', '')} in ${pathOf(location.path)}`);
}, 60_000);

/** Biome has written a path as a string and as { file } in different versions. */
function pathOf(path: unknown): string {
  if (typeof path === 'string') return path;
  return typeof path === 'object' && path !== null && 'file' in path ? String(path.file) : '';
}

it.each(bad)('%s fires in %s', (rule, path) => {
  expect(found).toContain(`${rule} in ${path}`);
});

it.each(good)('nothing fires in %s', (path) => {
  expect(found.filter((line) => line.endsWith(` in ${path}`))).toEqual([]);
});
