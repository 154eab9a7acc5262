import { expect, it } from 'vitest';
import { orderBySeed } from './order-by-seed.ts';

const items = ['bikes', 'garden', 'music'].map((id) => ({ id }));
const orderOf = (seed: string): string =>
  orderBySeed(items, seed)
    .map(({ id }) => id)
    .join(' ');

it('the order is the same for the same person, however the items come', () => {
  expect(orderBySeed(items.toReversed(), 'person-1')).toEqual(orderBySeed(items, 'person-1'));
  expect(items.map(({ id }) => id)).toEqual(['bikes', 'garden', 'music']);
});

it('over many people every order comes about as often as any other', () => {
  const times = new Map<string, number>();
  for (let person = 0; person < 6000; person += 1) {
    const order = orderOf(`question-1 person-${person}`);
    times.set(order, (times.get(order) ?? 0) + 1);
  }
  expect(times.size).toBe(6);
  // 1,000 of each are expected, with a standard deviation of 29.
  for (const count of times.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
});
