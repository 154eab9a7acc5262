import fc from 'fast-check';
import { expect, it } from 'vitest';
import { noteSaying } from '../../../testing/on-board.ts';
import { boardRefusals } from '../board.refusals.ts';
import { noteColours } from './colours.ts';
import {
  blanked,
  changed,
  changesWords,
  ItemChange,
  ItemContent,
  itemKinds,
  type KindKey,
  kindKeys,
  kindOf,
  sized,
  textOf,
} from './kinds.ts';
import { strokePoints } from './pen/pen.kind.ts';

const pen = (points: readonly unknown[]) => ({
  ...{ kind: 'pen', points, drawnWidth: 10, drawnHeight: 10, colour: 'ink', width: 'thin' },
});
const end = { item: null, x: 0, y: 0 };
const line = {
  kind: 'connector',
  from: end,
  to: { ...end, x: 90 },
  line: 'straight',
  heads: 'end',
  colour: 'ink',
};
/** One of each kind, with these words where it has any. */
const saying = (words: string): Readonly<Record<KindKey, object>> => ({
  note: { kind: 'note', text: words, colour: 'mint' },
  text: { kind: 'text', text: words, size: 'medium', colour: 'ink' },
  shape: { kind: 'shape', form: 'ellipse', colour: 'leaf', filled: true, text: words },
  connector: { ...line, label: words },
  pen: pen([0, 0, 50]),
  sticker: { kind: 'sticker', sticker: 'heart' },
  image: { kind: 'image', image: 'picture-0000000001', alt: words },
});
const refusalsOf = (content: object): string[] =>
  ItemContent.safeParse(content).error?.issues.map(({ message }) => message) ?? [];
const wordy = ['note', 'text', 'shape', 'connector', 'image'] as const;
const longest = { note: 500, text: 1000, shape: 300, connector: 80, image: 300 } as const;

it('[BD21] every kind is there once, and knows what it is', () => {
  expect(kindKeys).toEqual(Object.keys(saying('')));
  for (const kind of itemKinds) {
    expect(kindOf(kind.key)).toBe(kind);
    const content = ItemContent.parse(saying('Words')[kind.key]);
    expect(content.kind).toBe(kind.key);
    expect(sized(content, kind.size)).toEqual(
      expect.objectContaining({ width: kind.size.width, height: expect.any(Number) }),
    );
  }
});

it.each(wordy)('[BD7] a %s says its words, takes as many as it can hold, and says so of one more', (key) => {
  expect(textOf(ItemContent.parse(saying('  Longer breaks \n')[key]))).toBe('Longer breaks');
  expect(refusalsOf(saying('a'.repeat(longest[key]))[key])).toEqual([]);
  for (const length of [longest[key] + 1, 10_000, 60_000]) {
    const [code = ''] = refusalsOf(saying('a'.repeat(length))[key]);
    expect(boardRefusals, code).toHaveProperty([code]);
    expect(code).toMatch(/long$/);
  }
});

it('[BD7] a note and a text need words; other kinds may go without', () => {
  for (const words of ['', ' ', '\n\t ', '\u200b\u202e']) {
    expect(refusalsOf(saying(words).note)).toEqual(['board.empty']);
    expect(refusalsOf(saying(words).text)).toEqual(['board.empty']);
  }
  for (const key of ['shape', 'connector', 'image'] as const) {
    expect(textOf(ItemContent.parse(saying('')[key]))).toBe('');
  }
  expect(textOf(ItemContent.parse(saying('').sticker))).toBe('');
});

it.each([
  ['a family of one emoji', '👩‍👩‍👧‍👦 and 🏳️‍🌈'],
  ['Arabic and Hebrew beside English', 'break استراحة הפסקה'],
  ['many marks over letters', `Z${'\u0334\u0351'.repeat(40)}`],
  ['several lines', 'One\nTwo\n\nThree'],
])('[BD7] %s is kept as it was written', (_, words) => {
  expect(textOf(ItemContent.parse(saying(words).note))).toBe(words.normalize('NFC'));
});

it('[BD7] characters that turn the direction of what follows, or can not be seen, are taken out', () => {
  expect(textOf(ItemContent.parse(saying('A\u202eB\u2066C\u200bD\u0007').note))).toBe('ABCD');
});

it('[BD7] a stroke has an end of points: ten thousand are refused, and the sentence says so', () => {
  const drawn = (count: number) => pen(Array.from({ length: 3 * count }, () => 1));
  expect(refusalsOf(drawn(strokePoints))).toEqual([]);
  expect(refusalsOf(drawn(strokePoints + 1))).toEqual(['board.stroke-too-long']);
  expect(refusalsOf(drawn(10_000))).toContain('board.stroke-too-long');
  expect(refusalsOf(pen([]))).toEqual(['board.stroke-empty']);
  expect(refusalsOf(pen([1, 2]))).toEqual(['board.stroke-empty']);
});

it('[BD8] strokes and lines are made of numbers that are numbers', () => {
  for (const odd of [Number.NaN, Number.POSITIVE_INFINITY, 1e9, '1', null]) {
    expect(refusalsOf(pen([odd, 0, 50])), String(odd)).not.toEqual([]);
    expect(refusalsOf({ ...line, label: '', to: { ...end, x: odd } }), String(odd)).not.toEqual([]);
  }
  expect(refusalsOf(pen([0.5, 0, 50]))).not.toEqual([]);
});

it('[BD20] what no kind knows is not understood', () => {
  const odd: readonly object[] = [
    { kind: 'hologram', text: 'A' },
    { ...saying('A').note, colour: 'javascript:alert(1)' },
    { ...saying('A').note, more: true },
    { ...saying('A').sticker, sticker: 'skull' },
    { ...saying('A').image, image: '../../etc/passwd' },
    { ...saying('A').image, image: 'https://elsewhere.example/x.png' },
    { ...saying('A').shape, form: 'star' },
  ];
  for (const content of odd) expect(refusalsOf(content), JSON.stringify(content)).not.toEqual([]);
});

it('[BD4] a change touches what it names and nothing else', () => {
  const note = ItemContent.parse(saying('Longer breaks').note);
  expect(changed(note, { kind: 'note', colour: 'rose' })).toEqual({ ...note, colour: 'rose' });
  expect(changed(note, ItemChange.parse({ kind: 'note' }))).toEqual(note);
  expect(changed(note, { kind: 'text', text: 'Mixed up' })).toBe(note);
});

it('[BD4] changes to different properties come to the same in either order', () => {
  const text = fc.constantFrom('One', 'Two');
  fc.assert(
    fc.property(text, fc.constantFrom(...noteColours), (words, colour) => {
      const first = ItemChange.parse({ kind: 'note', text: words });
      const second = ItemChange.parse({ kind: 'note', colour });
      const note = noteSaying('Longer breaks');
      expect(changed(changed(note, first), second)).toEqual(changed(changed(note, second), first));
    }),
  );
});

it('[BD2] what is words and what is looks', () => {
  expect(changesWords({ kind: 'note', text: 'Other' })).toBe(true);
  expect(changesWords({ kind: 'note', colour: 'rose' })).toBe(false);
  expect(changesWords({ kind: 'connector', label: 'so' })).toBe(true);
  expect(changesWords({ kind: 'connector', heads: 'both' })).toBe(false);
  expect(changesWords({ kind: 'image', alt: 'A map' })).toBe(true);
  expect(changesWords({ kind: 'sticker', sticker: 'star' })).toBe(false);
});

it('[BD16] nothing that somebody wrote or drew is left of a thing that was erased', () => {
  for (const key of wordy) {
    const content = ItemContent.parse(saying('Longer breaks')[key]);
    expect(JSON.stringify(blanked(content)), key).not.toContain('Longer');
  }
  const drawn = ItemContent.parse(pen([111, 222, 33, 444, 555, 66]));
  expect(JSON.stringify(blanked(drawn))).not.toMatch(/111|222|444|555/);
});

it('[BD21] the picture of a picture, the points of a stroke and the kind of anything stay as they are', () => {
  for (const change of [
    { kind: 'image', image: 'picture-0000000002' },
    { kind: 'pen', points: [1, 1, 1] },
    { kind: 'note', lock: null },
  ]) {
    expect(ItemChange.safeParse(change).success, JSON.stringify(change)).toBe(false);
  }
});
