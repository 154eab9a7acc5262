import { expect, it } from 'vitest';
import { fileName } from './file-name.ts';

it.each([
  ['Hopes and fears', 'Hopes and fears.csv'],
  ['  What matters?  ', 'What matters.csv'],
  ['../../etc/passwd', 'etc passwd.csv'],
  ['a/b\\c:d|e<f>"g"*', 'a b c d e f g.csv'],
  ['CON', 'CON csv.csv'],
  ['...', 'Board.csv'],
  ['\u202Egnp.exe', 'gnp.exe.csv'],
  ['مرحبا بكم', 'مرحبا بكم.csv'],
  ['Fun 👩‍👩‍👧', 'Fun 👩 👩 👧.csv'],
  ['line\nbreak\ttab\0', 'line break tab.csv'],
])('a file is named after the title, safely: %j', (title, name) => {
  expect(fileName(title, 'Board', 'csv')).toBe(name);
});

it('a very long title makes a short name, cut between characters', () => {
  const name = fileName('🎉'.repeat(300), 'Board', 'png');
  expect([...name]).toHaveLength(84);
  expect(encodeURIComponent(name)).toContain('%F0%9F%8E%89');
});
