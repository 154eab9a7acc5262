import { expect, it } from 'vitest';
import { visualOrder } from './visual-order.ts';

const shown = (text: string): string => visualOrder([...text]).join('');

it.each([
  ['Longer breaks', 'Longer breaks'],
  ['אבג', 'גבא'],
  ['אב, גד?', '?דג ,בא'],
  ['אב 12 גד', 'דג 12 בא'],
  ['say אבג now', 'say גבא now'],
  ['123 …', '123 …'],
])('%j stands on the line as %j', (text, line) => {
  expect(shown(text)).toBe(line);
});
