import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Word } from './word-cloud.ts';
import { keyOf, tidyWord } from './words.ts';

const zeroWidth = '\u200b\u200c\u200d\u2060\ufeff\u00ad\u180e';
const directions = '\u202e\u202d\u2066\u2069\u200f\u061c';

it('[WC2] takes out what cannot be seen, and what turns the letters around', () => {
  expect(tidyWord(`sl${zeroWidth}ur`)).toBe('slur');
  expect(tidyWord(`${directions}evil${directions}`)).toBe('evil');
  expect(tidyWord('\u3164\u115f\u2800')).toBe('');
  expect(tidyWord('a\u0000b\u001bc')).toBe('abc');
  expect(tidyWord('e\u0000\u{e0041}vil')).toBe('evil');
  expect(tidyWord(`z${'\u0335\u0321'.repeat(40)}algo`).length).toBeLessThan(12);
  expect(tidyWord('  two \n\t words\u00a0here ')).toBe('two words here');
});

it('[WC2] leaves whole what needs its joints: emoji, flags, Persian, Hindi', () => {
  for (const word of ['👩🏽‍🚀', '🏳️‍🌈', '👨‍👩‍👧', '❤️', '1️⃣', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '🇬🇧', 'می‌خواهم', 'क्‍ष', '한국어', 'für']) {
    expect(tidyWord(word), word).toBe(word);
    expect(keyOf(word), word).not.toBe('');
  }
});

it('[WC1] refuses words that are too long or that nobody can see, in words of its own', () => {
  const code = (word: unknown) => Word.safeParse(word).error?.issues[0]?.message;
  expect(code('a'.repeat(30))).toBeUndefined();
  expect(code('👍'.repeat(30))).toBeUndefined();
  expect(code('a'.repeat(31))).toBe('activities.word-cloud-long');
  expect(code('👍'.repeat(31))).toBe('activities.word-cloud-long');
  expect(code('a'.repeat(10_000))).toBe('activities.word-cloud-long');
  for (const nothing of ['', '  ', zeroWidth, directions, '\u3164']) {
    expect(code(nothing)).toBe('activities.word-cloud-empty');
  }
});

it('[WC3] two words are the same in any case, form, spacing, punctuation around, accent and apostrophe', () => {
  const same = [
    ['Fair', 'FAIR!', ' fair ', '“fair”', '#fair', 'ｆａｉｒ', 'fa\u200bir', '(fair)…', 'ｆair?!'],
    ['Café', 'cafe', 'CAFE\u0301', 'café.'],
    ['don’t', "don't", 'DON`T'],
    ['Two  words', 'two words', 'two\u00a0words'],
    ['Ελπίδα', 'ελπιδα'],
  ];
  for (const group of same) expect(new Set(group.map(keyOf)).size, group.join()).toBe(1);
});

it('[WC3] words are never cut to a stem, and letters of other scripts keep their marks', () => {
  const apart = ['play', 'plays', 'playing', 'рай', 'раи', 'कि', 'का', 'が', 'か', 'two words', 'twowords'];
  expect(new Set(apart.map(keyOf)).size).toBe(apart.length);
});

it('[WC3] emoji keep apart, but for the colour of skin and the way they are drawn', () => {
  expect(keyOf('👍🏽')).toBe(keyOf('👍'));
  expect(keyOf('❤️')).toBe(keyOf('❤'));
  expect(keyOf('👩🏽‍🚀')).toBe(keyOf('👩‍🚀'));
  expect(keyOf('fun 🎉!')).toBe('fun 🎉');
  const apart = [
    '👍',
    '👎',
    '❤️',
    '🎉',
    '👩‍🚀',
    '👩',
    '🚀',
    '👩🚀',
    '🇬🇧',
    '🇫🇷',
    '🏴󠁧󠁢󠁷󠁬󠁳󠁿',
    '🏴󠁧󠁢󠁳󠁣󠁴󠁿',
    '🏴',
    '1️⃣',
    '#️⃣',
    '1',
    '🏽',
  ];
  expect(new Set(apart.map(keyOf)).size).toBe(apart.length);
});

it('[WC3] what is nothing but punctuation is a word of its own, and no key is empty', () => {
  expect(new Set(['?', '!', '...', ':)', '‼️', '"'].map(keyOf)).size).toBe(6);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (raw) => {
      const word = Word.safeParse(raw);
      if (!word.success) return;
      expect(keyOf(word.data)).not.toBe('');
      expect(keyOf(word.data).length).toBeLessThanOrEqual(600);
      expect(tidyWord(word.data)).toBe(word.data);
    }),
  );
});
