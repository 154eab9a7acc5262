import { ItemId, VotingId } from '@sayso/shared/features/board/board-ids.ts';
import type { BoardTable, TableRow } from '@sayso/shared/features/board/out/board-table.ts';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { tableText } from './table-file.ts';

const row = (text: string, over: Partial<TableRow> = {}): TableRow => ({
  ...{ id: ItemId.parse('item-1'), kind: 'note', text, section: 'Hopes', group: null },
  ...{ dots: [], reactions: {}, name: null, hidden: false },
  ...over,
});
const table = (rows: readonly TableRow[], over: Partial<BoardTable> = {}): BoardTable => ({
  ...{ votings: [], reactions: [], named: false, rows },
  ...over,
});
const cells = (text: string): string[][] =>
  Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter: ',' }).data.slice(0, -1);

it('the columns say what they are, and votes and reactions are numbers', () => {
  const votings = [{ id: VotingId.parse('vote-1'), name: 'What first?' }];
  const rows = [
    row('More trips', { dots: [4], reactions: { heart: 2 }, group: 'Fun' }),
    row('Food', { dots: [null] }),
  ];
  expect(cells(tableText(table(rows, { votings, reactions: ['heart'] })))).toEqual([
    ['Text', 'Kind', 'Section', 'Group', 'Dots: What first?', 'Heart'],
    ['More trips', 'Note', 'Hopes', 'Fun', '4', '2'],
    ['Food', 'Note', 'Hopes', '', '', '0'],
  ]);
});

it('names and the mark of what is put aside have a column only where they are told', () => {
  expect(cells(tableText(table([row('a')])))[0]).toHaveLength(4);
  const told = table([row('a', { name: 'Bo' }), row('b', { hidden: true })], { named: true });
  expect(cells(tableText(told))).toEqual([
    ['Text', 'Kind', 'Section', 'Group', 'Name', 'Put aside'],
    ['a', 'Note', 'Hopes', '', 'Bo', ''],
    ['b', 'Note', 'Hopes', '', '', 'Yes'],
  ]);
});

it.each([
  '=1+1',
  '+49 171',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=cmd()',
  '  =HYPERLINK("http://x")',
  '＝1+1',
  '－1',
  "=cmd|' /C calc'!A0",
])('a spreadsheet is given no formula: %j', (text) => {
  const written = tableText(table([row(text, { section: text, group: text, name: text })], { named: true }));
  const [, told = []] = cells(written);
  for (const at of [0, 2, 3, 4]) expect(told[at]).toBe(`'${text}`);
  const votings = [{ id: VotingId.parse('vote-1'), name: text }];
  expect(cells(tableText(table([], { votings })))[0]?.[4]).toBe(`Dots: ${text}`);
});

it('it begins with the sign of Unicode, and comes back as it was', () => {
  const odd = [
    'He said "no", then; left',
    'two\nlines',
    '👩‍👩‍👧 family',
    'שלום, עולם',
    'e\u0301\u0323 accents',
    'x'.repeat(10_000),
    "'quoted'",
  ];
  const written = tableText(table(odd.map((text) => row(text))));
  expect(written.startsWith('\ufeffText,')).toBe(true);
  expect(
    cells(written)
      .slice(1)
      .map(([text]) => text),
  ).toEqual(odd);
});
