import { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { noteTextLimit } from '@sayso/shared/features/board/kinds/note/note.kind.ts';
import { expect, it } from 'vitest';
import { tableText } from '../out/table-file.ts';
import { cutWords } from './cut-words.ts';
import { asTyped, tableLines, typedLines } from './note-lines.ts';
import { readTextFile } from './read-text-file.ts';

const texts = (raw: string): string[] => typedLines(raw).lines.map(({ text }) => text);
const rows = (raw: string): string[][] => tableLines(raw).lines.map(({ text, section }) => [text, section]);

it('one line is one note; empty lines and what lists begin with are dropped', () => {
  const raw =
    '- Longer breaks\r\n\r\n  • More trips\n3. Food\n(4) Toilets\nb) Bus\n[x] Clubs\n☃ Snow\n1.5 hours\n-5 degrees\nA. Smith';
  expect(texts(raw)).toEqual([
    ...[
      'Longer breaks',
      'More trips',
      'Food',
      'Toilets',
      'Bus',
      'Clubs',
      '☃ Snow',
      '1.5 hours',
      '-5 degrees',
      'A. Smith',
    ],
  ]);
});

it('a quotation mark or a comma in a line is one that somebody typed', () => {
  expect(texts('"Hello", she said\nNo, thanks; really')).toEqual(['"Hello", she said', 'No, thanks; really']);
  expect(typedLines('"Hello" she said\tHopes\nnext\tFears').lines).toEqual([
    { text: '"Hello" she said', section: 'Hopes' },
    { text: 'next', section: 'Fears' },
  ]);
});

it('cells of a spreadsheet: the first is the text, the second the section, lines within a cell stay', () => {
  const raw = 'More trips\tHopes\t7\n"two\nlines"\tFears\n\t\n\tonly a section';
  expect(typedLines(raw).lines).toEqual([
    { text: 'More trips', section: 'Hopes' },
    { text: 'two\nlines', section: 'Fears' },
    { text: 'only a section', section: '' },
  ]);
});

it.each([',', ';', '\t'])('a file says by its first row which column is what, between %j', (between) => {
  const file = ['Kind', 'Text', 'Section'].join(between);
  expect(rows(`\ufeff${file}\r\n${['Note', '"a ""b"", c"', 'Hopes'].join(between)}\r\n`)).toEqual([
    ['a "b", c', 'Hopes'],
  ]);
});

it('what was saved as a table comes in again as it was, formulas too', () => {
  const row = (text: string) => ({
    ...{ id: ItemId.parse('item-one-1'), kind: 'note' as const, text, section: 'Hopes', group: 'Food' },
    ...{ dots: [], reactions: {}, name: null, hidden: false },
  });
  const all = ['=1+1', '-5 degrees', 'a, b; c', 'two\nlines', "'quoted'", '👩‍👩‍👧', 'שלום, עולם'];
  const table = { votings: [], reactions: [], named: false, rows: all.map(row) };
  expect(rows(tableText(table))).toEqual(all.map((text) => [text, 'Hopes']));
});

it('a cell of 10,000 characters becomes notes that end with a sentence or a word, and says so', () => {
  const sentence = 'We want longer breaks and better food for all. ';
  const long = sentence.repeat(Math.ceil(10_000 / sentence.length)).slice(0, 10_000);
  const { lines, cut } = tableLines(`short\n"${long}"`);
  expect(cut).toBe(1);
  for (const { text } of lines) expect(text.length).toBeLessThanOrEqual(noteTextLimit);
  for (const { text } of lines.slice(1, -1)) expect(text.endsWith('for all.')).toBe(true);
  expect(
    lines
      .slice(1)
      .map(({ text }) => text)
      .join(' '),
  ).toBe(long.trim());
});

it.each([
  ['one endless word', 'w'.repeat(10_000)],
  ['families of emoji', '👩‍👩‍👧'.repeat(1250)],
  ['right to left', 'שלום עולם '.repeat(1000)],
  ['marks on letters', 'e\u0301\u0323'.repeat(3000)],
  ['one letter with thousands of marks', `a${'\u0301'.repeat(9999)}`],
  ['pairs', '𝒜'.repeat(5000)],
])('nothing is lost and no character is torn when words are cut: %s', (_, text) => {
  const parts = cutWords(text, noteTextLimit);
  const bare = (all: string): string => all.replace(/\s/g, '');
  expect(bare(parts.join(''))).toBe(bare(text));
  for (const part of parts) {
    expect(part.length).toBeLessThanOrEqual(noteTextLimit);
    expect(part).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
    if (text.startsWith('👩')) expect(part.replaceAll('👩‍👩‍👧', '')).toBe('');
  }
});

it('odd signs do no harm: control characters, order of direction, nulls', () => {
  expect(texts('a\0b\u202Ec\u200Bd\n\u2066\n')).toEqual(['abcd']);
  expect(texts('')).toEqual([]);
  expect(rows('')).toEqual([]);
  expect(rows(',,,\n , \n')).toEqual([]);
});

it('5,000 lines are read in a moment', () => {
  const raw = Array.from({ length: 5000 }, (_, index) => `- Idea number ${index}`).join('\n');
  expect(texts(raw)).toHaveLength(5000);
  const wide = Array.from({ length: 5000 }, (_, index) => `Idea ${index}\tHopes`).join('\n');
  expect(typedLines(wide).lines).toHaveLength(5000);
});

it('as text for the field, lines are read again as they were', () => {
  const { lines } = tableLines('Text,Section\n"two\nlines",Hopes\na,\nb,Fears');
  expect(typedLines(asTyped(lines)).lines).toEqual([
    { text: 'two lines', section: 'Hopes' },
    { text: 'a', section: '' },
    { text: 'b', section: 'Fears' },
  ]);
});

it.each([
  ['UTF-8', new TextEncoder().encode('Größe: 5 €')],
  ['UTF-8 with its sign', Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode('Größe: 5 €'))],
  ['Windows', Uint8Array.of(0x47, 0x72, 0xf6, 0xdf, 0x65, 0x3a, 0x20, 0x35, 0x20, 0x80)],
  ['UTF-16', new Uint8Array(Uint16Array.from('\ufeffGröße: 5 €', (letter) => letter.charCodeAt(0)).buffer)],
])('a file is read in the encoding it has: %s', async (_, bytes) => {
  const text = await readTextFile(new Blob([Uint8Array.from(bytes)]));
  expect(texts(text ?? '')).toEqual(['Größe: 5 €']);
});

it('a file that is no text is known as one', async () => {
  expect(await readTextFile(new Blob([Uint8Array.of(0x89, 0x50, 0, 0, 1)]))).toBeUndefined();
});
