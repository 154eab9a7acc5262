import { expect, it } from 'vitest';
import { sheetName } from './sheet-name.ts';

it.each([
  ['Where do we meet?', '7 Where do we meet'],
  ['a/b\\c:d*e?f[g]h', '7 a b c d e f g h'],
  ['', '7'],
  ['???', '7'],
  ["What's the kids'", "7 What's the kids"],
  ['two\nlines\u202E', '7 two lines'],
  ['مرحبا بكم', '7 مرحبا بكم'],
])('a sheet is named after the question, safely: %j', (title, name) => {
  expect(sheetName(7, title)).toBe(name);
});

it('a long title makes a name that spreadsheets take, cut between characters', () => {
  const name = sheetName(12, `What do we do first with all of this 🎉`);
  expect(name).toBe('12 What do we do first with all');
  expect(name.length).toBeLessThanOrEqual(31);
  const party = sheetName(1, '🎉'.repeat(40));
  expect(party.length).toBeLessThanOrEqual(31);
  expect(encodeURIComponent(party)).toContain('%F0%9F%8E%89');
});
