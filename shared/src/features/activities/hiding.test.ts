import { expect, it } from 'vitest';
import { applyHiding, type HidingChange, mostDeeds, stateIn } from './hiding.ts';

const initial = { hidden: [], approved: [], merged: ['kept'] };
const after = (...changes: HidingChange[]) => changes.reduce(applyHiding, initial);

it('deeds in another order, and twice, are the same, and leave the rest as it is', () => {
  const one = after({ do: 'hide', key: 'b' }, { do: 'hide', key: 'a' }, { do: 'approve', key: 'c' });
  const other = after({ do: 'approve', key: 'c' }, { do: 'hide', key: 'a' }, { do: 'hide', key: 'b' });
  expect(one).toEqual({ hidden: ['a', 'b'], approved: ['c'], merged: ['kept'] });
  expect(other).toEqual(one);
  expect(applyHiding(one, { do: 'hide', key: 'a' })).toEqual(one);
  expect(applyHiding(one, { do: 'show', key: 'nobody' })).toEqual(one);
});

it('there is an end to what is kept', () => {
  const full = { hidden: Array.from({ length: mostDeeds }, (_, at) => `${at}`), approved: [] };
  expect(applyHiding(full, { do: 'hide', key: 'one more' }).hidden).toHaveLength(mostDeeds);
});

it('hidden goes before let show, and letting show matters only where texts wait', () => {
  const both = { hidden: ['a'], approved: ['a', 'b'] };
  const states = (hold: boolean) => ['a', 'b', 'c'].map(stateIn(both, hold));
  expect(states(true)).toEqual(['hidden', 'shown', 'waiting']);
  expect(states(false)).toEqual(['hidden', 'shown', 'shown']);
});
