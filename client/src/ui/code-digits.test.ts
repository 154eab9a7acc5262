import { expect, it } from 'vitest';
import { caretAfter, digitsOf, inGroups } from './code-digits.ts';

it.each([
  ['12345678', '12345678'],
  [' 1234 5678 ', '12345678'],
  ['1234-5678', '12345678'],
  ['123456789', '12345678'],
  ['12a', '12'],
  ['١٢٣٤ ٥٦٧٨', '12345678'],
  ['१२३४५६७८', '12345678'],
  ['１２３４５６７８', '12345678'],
  ['https://sayso.example.org:8443/w/48302917?a=1', '48302917'],
  ['Room 12, the code is 4830 2917 today', '48302917'],
  ['http://192.168.1.5:3000 then 4830 2917', '48302917'],
  ['', ''],
])('reads a code out of %j', (typed, digits) => {
  expect(digitsOf(typed, 8)).toBe(digits);
});

it('groups digits by four without a space at the end', () => {
  expect(['1', '1234', '12345', '12345678'].map((digits) => inGroups(digits))).toEqual([
    '1',
    '1234',
    '1234 5',
    '1234 5678',
  ]);
});

it('puts the caret behind the digit just typed, not behind the space', () => {
  expect([0, 1, 4, 5, 8].map((digits) => caretAfter(digits))).toEqual([0, 1, 4, 6, 9]);
});
