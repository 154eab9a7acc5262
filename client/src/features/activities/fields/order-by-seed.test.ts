import { expect, it } from 'vitest';
import { orderBySeed } from './order-by-seed.ts';

const items = ['topic-a', 'topic-b', 'topic-c', 'topic-d', 'topic-e'].map((id) => ({ id, label: id }));
const idsOf = (seed: string, some = items) => orderBySeed(some, seed).map(({ id }) => id);

it('the same seed gives the same order, whatever the words and the order given', () => {
  const renamed = items.map((item) => ({ ...item, label: `${item.label}!` }));
  expect(idsOf('question-1 person-1', renamed)).toEqual(idsOf('question-1 person-1'));
  expect(idsOf('question-1 person-1', items.toReversed())).toEqual(idsOf('question-1 person-1'));
  expect(
    orderBySeed(items, 'question-1 person-1').toSorted((one, other) => (one.id < other.id ? -1 : 1)),
  ).toEqual(items);
});

it('a thing keeps its place among the others when one goes', () => {
  for (let person = 0; person < 50; person += 1) {
    const seed = `question-1 person-${person}`;
    expect(idsOf(seed, items.slice(1))).toEqual(idsOf(seed).filter((id) => id !== 'topic-a'));
  }
});

it('every thing comes to every place about as often, over many people', () => {
  const people = 5000;
  const counts = new Map<string, number>();
  for (let person = 0; person < people; person += 1) {
    for (const [place, id] of idsOf(`activity-00000001 author-${person}`).entries()) {
      counts.set(`${id} ${place}`, (counts.get(`${id} ${place}`) ?? 0) + 1);
    }
  }
  expect(counts.size).toBe(25);
  // 1,000 expected each, standard deviation 28: five of these would be one chance in a million.
  for (const count of counts.values()) expect(Math.abs(count - people / 5)).toBeLessThan(5 * 28.3);
});

it('every order comes about as often', () => {
  const three = items.slice(0, 3);
  const counts = new Map<string, number>();
  for (let person = 0; person < 6000; person += 1) {
    const order = idsOf(`${person} of many`, three).join(' ');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(5 * 28.9);
});
