import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { kinds } from '@sayso/shared/features/activities/kinds.ts';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');
const readme = read('README.md');

/** The files that a new kind of question needs, as the README's table lists them. */
const listed = [...readme.matchAll(/^\| `([^`]*kinds[^`]*)` \|/gm)].flatMap(([, path]) => path ?? []);

it('every file, folder and command that the README names is there', () => {
  const quoted = [...readme.matchAll(/`([\w./-]+\/[\w./-]*)`|\]\(([\w./-]+)\)/g)].flatMap(
    ([, code, link]) => code ?? link ?? [],
  );
  const paths = quoted.filter((path) => !path.startsWith('/') && path !== 'shots/');
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => !existsSync(root + path))).toEqual([]);
  const scripts: Record<string, string> = JSON.parse(read('package.json')).scripts;
  const commands = [...readme.matchAll(/npm (?:run )?(start|test|(?<=run )\w+)/g)].flatMap(
    ([, name]) => name ?? [],
  );
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
});

it('every kind of question has the files that the README lists for one', () => {
  expect(listed).toHaveLength(7);
  for (const { key } of kinds) {
    const missing = listed
      .map((path) => path.replaceAll('<kind>', key))
      .filter((path) => !existsSync(root + path));
    expect(missing).toEqual([]);
  }
  expect(listed.filter((path) => path.startsWith('server/'))).toEqual([]);
});

it('nothing else has to know a kind: not the server, not another feature, not a screen', () => {
  const sources = globSync('{shared,server,client}/src/**/*.{ts,tsx}', { cwd: root }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  expect(sources.length).toBeGreaterThan(200);
  // The board has kinds of its own: things, not questions.
  const knowing = sources.filter(
    (path) => !/\/features\/board\//.test(path) && /['"/]kinds\/[\w-]+\//.test(read(path)),
  );
  const others = knowing.filter(
    (path) =>
      !listed.includes(path) &&
      !/\/features\/activities\/kinds\//.test(path) &&
      !path.startsWith('shared/src/testing/'),
  );
  expect(others).toEqual([]);
});
