import { expect, it } from 'vitest';
import { charactersOf } from './characters.ts';

it.each([
  ['plain words, and signs', 'Hi, you!', ['H', 'i', ',', ' ', 'y', 'o', 'u', '!']],
  ['a family of emoji', 'a👩‍👩‍👧b', ['a', '👩‍👩‍👧', 'b']],
  ['a letter with its accent', 'e\u0301te', ['e\u0301', 't', 'e']],
  ['an accent after a plain letter at the end', 'cafe\u0301', ['c', 'a', 'f', 'e\u0301']],
  ['the end of a line of Windows', 'a\r\nb', ['a', '\r\n', 'b']],
  ['nothing', '', []],
])('%s', (_, text, characters) => {
  expect(charactersOf(text)).toEqual(characters);
});
