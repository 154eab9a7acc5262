import { expect, it } from 'vitest';
import { tidyText, typedText } from './plain-text.ts';

it('keeps what people wrote: accents, emoji families, right-to-left words, lines', () => {
  const family = '👨‍👩‍👧 مرحبا ok\nnext';
  expect(tidyText(family)).toBe(family);
  expect(tidyText('e\u0301')).toBe('é');
});

it('takes out what nobody sees: control characters, zero-width spaces, marks that turn the direction', () => {
  expect(tidyText('a\u0000b\u200bc\u202ed\u2066e\ufefff\u001b[31m')).toBe('abcdef[31m');
});

it('makes one kind of new line, and at most one empty line', () => {
  expect(tidyText('  a\r\nb\r\r\r\rc  ')).toBe('a\nb\n\nc');
});

it('measures after tidying, and does not even tidy what is far too long', () => {
  const text = typedText(5, { empty: 'x.empty', long: 'x.long' });
  const code = (raw: unknown) => text.safeParse(raw).error?.issues[0]?.message;
  expect(code('  abcde  ')).toBeUndefined();
  expect(code('abcdef')).toBe('x.long');
  expect(code('\u200b \n')).toBe('x.empty');
  expect(code(' '.repeat(1000))).toBe('x.long');
  expect(code(7)).toBe('x.empty');
});
