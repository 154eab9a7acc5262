import { expect, it } from 'vitest';
import { isTooDeep } from './nesting.ts';

const nested = (levels: number): unknown => JSON.parse(`${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`);

it('lets through what commands are made of, and nothing bottomless', () => {
  for (const plain of [null, 'a', 7, [], {}, nested(24)]) expect(isTooDeep(plain)).toBe(false);
  expect(isTooDeep(nested(25))).toBe(true);
  expect(isTooDeep(JSON.parse('['.repeat(30_000) + ']'.repeat(30_000)))).toBe(true);
});

it('looks at every branch, also under a name that every object inherits', () => {
  expect(isTooDeep([{}, [], { a: nested(30) }])).toBe(true);
  expect(isTooDeep(JSON.parse(`{"__proto__":${JSON.stringify(nested(30))}}`))).toBe(true);
});
