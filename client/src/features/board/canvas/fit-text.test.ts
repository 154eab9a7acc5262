import { expect, it } from 'vitest';
import { fitText, type TextBox } from './fit-text.ts';

/** Every letter is half as wide as it is high. */
const measure = (text: string): number => text.length / 2;
const box: TextBox = { width: 100, height: 60, sizes: [20, 10, 5], breaksFrom: 5, leading: 1 };

it('few words are large, more words smaller', () => {
  expect(fitText('Yes', box, measure)).toEqual({ size: 20, lines: ['Yes'], cut: false });
  const more = 'one two three four five six seven';
  expect(fitText(more, box, measure)).toEqual({
    ...{ size: 10, lines: ['one two three four', 'five six seven'], cut: false },
  });
});

it('lines that people make stay', () => {
  expect(fitText('a\n\nb', box, measure).lines).toEqual(['a', '', 'b']);
});

it('a long word makes the text smaller before it is broken', () => {
  expect(fitText('a'.repeat(20), box, measure)).toMatchObject({ size: 10, lines: ['a'.repeat(20)] });
  expect(fitText('a'.repeat(50), box, measure)).toMatchObject({
    ...{ size: 5, lines: ['a'.repeat(40), 'a'.repeat(10)], cut: false },
  });
});

it('a word may be broken before the letters get too small', () => {
  expect(fitText('a'.repeat(50), { ...box, breaksFrom: 10 }, measure)).toMatchObject({
    ...{ size: 10, lines: ['a'.repeat(20), 'a'.repeat(20), 'a'.repeat(10)], cut: false },
  });
});

it('a character made of several code units is never torn apart', () => {
  const { lines } = fitText('👩‍👩‍👧'.repeat(20), box, () => 1);
  expect(lines.join('')).toBe('👩‍👩‍👧'.repeat(20));
});

it('what does not fit at the floor is cut and says so', () => {
  const { size, lines, cut } = fitText('word '.repeat(200).trim(), box, measure);
  expect({ size, cut, count: lines.length }).toEqual({ size: 5, cut: true, count: 12 });
  expect(lines.at(-1)).toMatch(/…$/);
  expect(measure(lines.at(-1) ?? '') * 5).toBeLessThanOrEqual(100);
});
