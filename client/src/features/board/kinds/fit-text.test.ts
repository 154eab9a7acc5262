import { noteInset, noteSize, noteTextLimit } from '@sayso/shared/features/board/kinds/note/note.kind.ts';
import { expect, it } from 'vitest';
import { directionOf, fitText, setText, shortened, type TextBox } from './fit-text.ts';

/** Every letter is half as wide as it is high. */
const measure = (text: string): number => text.length / 2;
const box: TextBox = { width: 100, height: 60, sizes: [20, 10, 5], breaksFrom: 5, leading: 1 };

it('few words are large, more words smaller', () => {
  expect(fitText('Yes', box, measure)).toEqual({ size: 20, lines: ['Yes'] });
  const more = 'one two three four five six seven';
  expect(fitText(more, box, measure)).toEqual({
    size: 10,
    lines: ['one two three four', 'five six seven'],
  });
});

it('lines that people make stay', () => {
  expect(fitText('a\n\nb', box, measure).lines).toEqual(['a', '', 'b']);
});

it('a long word makes the text smaller before it is broken', () => {
  expect(fitText('a'.repeat(20), box, measure)).toMatchObject({ size: 10, lines: ['a'.repeat(20)] });
  expect(fitText('a'.repeat(50), box, measure)).toMatchObject({
    ...{ size: 5, lines: ['a'.repeat(40), 'a'.repeat(10)] },
  });
});

it('a word may be broken before the letters get too small', () => {
  expect(fitText('a'.repeat(50), { ...box, breaksFrom: 10 }, measure)).toMatchObject({
    ...{ size: 10, lines: ['a'.repeat(20), 'a'.repeat(20), 'a'.repeat(10)] },
  });
});

it('characters made of several code units are never torn apart', () => {
  const family = fitText('👩‍👩‍👧'.repeat(30), box, (part) => part.replace(/👩‍👩‍👧/gu, 'x').length);
  expect(family.lines.length).toBeGreaterThan(1);
  for (const line of family.lines) expect(line.replaceAll('👩‍👩‍👧', '')).toBe('');
  const accents = 'e\u0301\u0323'.repeat(60);
  for (const line of fitText(accents, box, (part) => [...part].length / 4).lines) {
    expect(line).toMatch(/^(e\u0301\u0323)+$/);
  }
});

it.each([
  ['many words', 'word '.repeat(2000).trim()],
  ['one endless word', 'w'.repeat(10_000)],
  ['emoji without a space', '👩‍👩‍👧🏳️‍🌈'.repeat(700)],
  ['right to left', 'שלום עולם '.repeat(1000).trim()],
  ['combining marks', 'Z\u0351\u0346\u034a '.repeat(2500).trim()],
  ['lines', 'a\n'.repeat(5000)],
])('all of 10,000 characters is there, inside the box: %s', (_, text) => {
  const { size, lines } = fitText(text, box, measure);
  expect(lines.length * size * box.leading).toBeLessThanOrEqual(box.height + 1e-6);
  for (const line of lines) expect(measure(line) * size).toBeLessThanOrEqual(box.width + 1e-6);
  const bare = (all: string): string => all.replace(/\s/g, '');
  expect(bare(lines.join(''))).toBe(bare(text));
});

it('the longest note is set in a moment', () => {
  const long = 'w'.repeat(noteTextLimit);
  const note = {
    width: noteSize - 2 * noteInset,
    height: noteSize,
    sizes: [30, 14],
    breaksFrom: 17,
    leading: 1.25,
  };
  expect(setText(long, note.width, 14, measure).join('')).toBe(long);
  expect(fitText(long, note, measure).lines.join('')).toBe(long);
});

it('a title is shortened to one line, between characters', () => {
  expect(shortened('Hopes and\nfears', 200, 20, measure)).toBe('Hopes and fears');
  expect(shortened('Hopes and fears', 60, 20, measure)).toBe('Hopes…');
  expect(
    shortened('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 29, 10, (part) => part.replace(/👩‍👩‍👧/gu, 'x').replace('…', '').length),
  ).toBe('👩‍👩‍👧👩‍👩‍👧…');
});

it('the first letter of a line says which way it is read', () => {
  expect(directionOf('Hopes')).toBe('ltr');
  expect(directionOf('1. שלום')).toBe('rtl');
  expect(directionOf('مرحبا hello')).toBe('rtl');
  expect(directionOf('123 …')).toBe('ltr');
});
