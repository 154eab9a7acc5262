import fc from 'fast-check';
import { expect, it } from 'vitest';
import { peoplePerId } from './option-count.ts';

it('counts the people who name a thing, with things that nobody names', () => {
  expect(peoplePerId(['park', 'pool', 'hall'], [['hall', 'park'], ['hall'], []])).toEqual([
    { id: 'park', people: 1 },
    { id: 'pool', people: 0 },
    { id: 'hall', people: 2 },
  ]);
});

it('a person who names a thing twice counts once, and nobody counts more than all', () => {
  const ids = ['a', 'b', 'c'] as const;
  const lists = fc.array(fc.array(fc.constantFrom(...ids), { maxLength: 5 }), { maxLength: 20 });
  fc.assert(
    fc.property(lists, (named) => {
      for (const { id, people } of peoplePerId(ids, named)) {
        expect(people).toBe(named.filter((list) => list.includes(id)).length);
      }
    }),
  );
});
