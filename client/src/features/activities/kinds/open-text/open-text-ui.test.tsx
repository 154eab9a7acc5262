import { openTextSamples } from '@sayso/shared/features/activities/kinds/open-text/open-text.samples.ts';
import { openText } from '@sayso/shared/features/activities/kinds/open-text/open-text.ts';
import { expect, it } from 'vitest';
import { openTextFigure } from './open-text-figure.ts';

const [sample] = openTextSamples.cases;
const { written, groups } = sample?.wall ?? { written: [], groups: [] };
const setup = { cards: 3, hold: false, peersSee: 'at-once', likes: true } as const;
const tally = openText.entries.tally(setup, written, groups);

it('[OT5] cards stand by group, those in no group last, and likes are words', () => {
  const figure = openTextFigure(setup, tally, { sorted: false });
  expect(figure.groups.map(({ title }) => title)).toEqual(['Places', 'People', null]);
  expect(figure.groups[0]?.cards.map(({ words }) => words)).toEqual(['5 likes', '2 likes', undefined]);
});

it('[OT5] most likes first only when that is asked for', () => {
  const first = (sorted: boolean) => openTextFigure(setup, tally, { sorted }).groups[1]?.cards[0]?.text;
  expect([first(false), first(true)]).toEqual([
    'Adults who listen before they decide',
    'Adults who listen before they decide',
  ]);
  const few = { ...tally, cards: tally.cards.toReversed() };
  expect(openTextFigure(setup, few, { sorted: false }).groups[1]?.cards[0]?.words).toBe('3 likes');
  expect(openTextFigure(setup, few, { sorted: true }).groups[1]?.cards[0]?.words).toBe('7 likes');
});

it('before the results there are no cards', () => {
  expect(openTextFigure(setup, null, { sorted: false }).groups).toEqual([]);
});
