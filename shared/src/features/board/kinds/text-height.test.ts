import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textHeight } from './text-height.ts';

const words = fc.stringMatching(/^[a-zA-Z ,.!\n]{0,120}$/);
const anything = fc.string({ unit: 'grapheme', maxLength: 80 });
const width = fc.integer({ min: 40, max: 800 });
const size = fc.integer({ min: 10, max: 90 });

it('[BD25] one line is as high as its leading says, and each new line the same again', () => {
  expect(textHeight('Break', 400, 20)).toBe(26);
  expect(textHeight('Break\nBreak', 400, 20)).toBe(52);
  expect(textHeight('', 400, 20)).toBe(26);
  expect(textHeight('\n\n', 400, 20)).toBe(78);
});

it('[BD25] words are not torn apart while they fit on a line of their own', () => {
  expect(textHeight('aaaaaaaaaa bbbbbbbbbb', 140, 20)).toBe(52);
  expect(textHeight('a'.repeat(30), 120, 20)).toBe(26 * 3);
});

it('[BD25] words are never lower with more written after them', () => {
  fc.assert(
    fc.property(
      fc.oneof(words, anything),
      fc.oneof(words, anything),
      width,
      size,
      (text, more, wide, high) => {
        expect(textHeight(text + more, wide, high)).toBeGreaterThanOrEqual(textHeight(text, wide, high));
      },
    ),
    { numRuns: 500 },
  );
});

it('[BD25] words are never lower with a letter more anywhere in them', () => {
  fc.assert(
    fc.property(
      words,
      fc.nat(),
      fc.constantFrom('i', 'e', 'W', '中', '🙂'),
      width,
      size,
      (text, at, letter, wide, high) => {
        const place = at % (text.length + 1);
        const longer = text.slice(0, place) + letter + text.slice(place);
        expect(textHeight(longer, wide, high)).toBeGreaterThanOrEqual(textHeight(text, wide, high));
      },
    ),
    { numRuns: 1000 },
  );
});

it('[BD25] a word too long for its line is torn between letters, and what follows begins a line when that one is full', () => {
  // Two letters fit on a line, and what is left of it is too small for a third.
  expect(textHeight('W'.repeat(10), 36, 20)).toBe(26 * 5);
  expect(textHeight('eeee e', 30, 20)).toBe(26 * 3);
});

it('[BD25] the same words are never higher in a wider column or in smaller letters', () => {
  fc.assert(
    fc.property(words, width, size, (text, wide, high) => {
      expect(textHeight(text, wide + 50, high)).toBeLessThanOrEqual(textHeight(text, wide, high));
      expect(textHeight(text, wide, high / 2)).toBeLessThanOrEqual(textHeight(text, wide, high));
    }),
    { numRuns: 500 },
  );
});

it.each([
  ['a family of one emoji', '👩‍👩‍👧‍👦'],
  ['a flag', '🇬🇧'],
  ['letters under marks', 'e\u0301\u0302\u0303\u0304'.repeat(40)],
  ['Arabic', 'نريد فترات راحة أطول في المدرسة'],
  ['Hebrew with points', 'שָׁלוֹם עֲלֵיכֶם'],
  ['Devanagari', 'हम लंबा अवकाश चाहते हैं'],
  ['Thai, which has no spaces', 'เราอยากพักนานขึ้นระหว่างเรียน'],
])('[BD25] what is written has a height, whatever it is written in: %s', (_, text) => {
  const height = textHeight(text, 172, 14);
  expect(Number.isInteger(height)).toBe(true);
  expect(height).toBeGreaterThanOrEqual(19);
  expect(height).toBeLessThan(400);
});

it('[BD25] ten thousand letters without a space are measured at once', { timeout: 1000 }, () => {
  expect(textHeight('W'.repeat(10_000), 172, 14)).toBeGreaterThan(10_000);
});
