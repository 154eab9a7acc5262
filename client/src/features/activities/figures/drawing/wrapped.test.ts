import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordWidth } from './word-width.ts';
import { wrapped } from './wrapped.ts';

it('words go on in the next line where the width ends', () => {
  const width = wordWidth('one two', 20) + 1;
  expect(wrapped('one two one two', { width, size: 20 })).toEqual(['one two', 'one two']);
});

it('breaks that people typed stay', () => {
  expect(wrapped('one\ntwo', { width: 1000, size: 20 })).toEqual(['one', 'two']);
});

it('a word too long for any line is broken between letters, never inside one', () => {
  const lines = wrapped('👩‍👩‍👧'.repeat(10), { width: 60, size: 20 });
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(line.replaceAll('👩‍👩‍👧', '')).toBe('');
  expect(lines.join('')).toBe('👩‍👩‍👧'.repeat(10));
});

it('too many lines end with an ellipsis that fits too', () => {
  const lines = wrapped('word '.repeat(50), { width: 100, size: 20, most: 2 });
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/…$/);
  expect(wordWidth(lines[1] ?? '', 20)).toBeLessThanOrEqual(100);
});

it('no line is wider than it may be, and no word is lost', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 120, unit: 'grapheme' }),
      fc.integer({ min: 60, max: 400 }),
      (text, width) => {
        const lines = wrapped(text, { width, size: 20 });
        for (const line of lines) expect(wordWidth(line, 20)).toBeLessThanOrEqual(width);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      },
    ),
  );
});
