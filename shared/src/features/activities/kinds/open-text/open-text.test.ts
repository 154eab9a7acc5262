import { expect, it } from 'vitest';
import { keepsTheEntriesContract } from '../../../../testing/entries-contract.ts';
import { openTextSamples } from './open-text.samples.ts';
import { openText } from './open-text.ts';

keepsTheEntriesContract(openText, openTextSamples);

const [atOnce] = openTextSamples.cases;
const wall = atOnce?.wall ?? { written: [], groups: [] };
const setup = { cards: 3, hold: false, peersSee: 'at-once', likes: true } as const;

it('[OT1] [OT2] how many cards, whether they wait, and when others see them', () => {
  expect(openText.entries.perPerson(setup)).toBe(3);
  expect(openText.entries.holds({ ...setup, hold: true })).toBe(true);
  expect(openText.entries.peersSee(setup)).toBe(true);
  expect(openText.entries.peersSee({ ...setup, peersSee: 'after-reveal' })).toBe(false);
});

it('[OT3] without likes nothing can be said about a card', () => {
  expect(openText.entries.responses(setup)).toEqual(['like']);
  expect(openText.entries.responses({ ...setup, likes: false })).toEqual([]);
});

it('[OT5] the table goes by group, cards in no group last', () => {
  const tally = openText.entries.tally(setup, wall.written, wall.groups);
  const { header, rows } = openText.sheet(setup, tally);
  expect(header).toEqual(['Group', 'Card', 'Likes']);
  expect(rows.map(([group]) => group)).toEqual(['Places', 'Places', 'Places', 'People', 'People', '']);
  expect(rows.at(-1)).toEqual(['', 'A bus that comes on Sundays', 1]);
});
