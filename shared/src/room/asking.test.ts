import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { person } from '../testing/given.ts';
import type { Feature } from './feature.ts';
import { reject } from './feature.ts';
import { type AnyFeature, joinFeatures } from './room.ts';

interface Diary {
  readonly pages: Map<string, string>;
}
const Read = z.strictObject({
  type: z.literal('diary.Read'),
  page: z.string().check(z.minLength(1, 'diary.which-page')),
});

const diary = {
  key: 'diary',
  commands: {},
  predicted: [],
  refusals: { 'diary.which-page': 'Say which page.', 'diary.not-yours': 'That is not your diary.' },
  initial: (): Diary => ({ pages: new Map([['one', 'dear diary']]) }),
  decide: () => [],
  evolve: () => undefined,
  show: {},
  conceal: {},
  queries: {
    'diary.Read': {
      schema: Read,
      answer: ({ pages }, { page }, { role }) =>
        role === 'lead' ? { words: pages.get(page) ?? null } : reject('diary.not-yours'),
    },
  },
} as const satisfies Feature<Diary, never, never, never, never, z.infer<typeof Read>>;

/** It has nothing to ask for. */
const letters = {
  key: 'letters',
  commands: {},
  predicted: [],
  refusals: {},
  initial: () => null,
  decide: () => [],
  evolve: () => undefined,
  show: {},
  conceal: {},
} as const satisfies Feature<null, never, never>;

const both: readonly AnyFeature[] = [diary, letters];
const room = joinFeatures<{ diary: Diary; letters: null }, never, never>(both, []);
const lead = person('lena', 'lead');
const ask = (raw: unknown, by = lead) => room.ask(room.initial(), raw, by);

it('a query is answered by its feature, from that feature’s state and for this asker', () => {
  expect(ask({ type: 'diary.Read', page: 'one' })).toEqual({ words: 'dear diary' });
  expect(ask({ type: 'diary.Read', page: 'two' })).toEqual({ words: null });
  expect(ask({ type: 'diary.Read', page: 'one' }, person('ada'))).toEqual({ rejected: 'diary.not-yours' });
});

it('[L4] nobody is answered who is not inside, whatever the rule says', () => {
  const waiting = { ...lead, inside: false };
  expect(ask({ type: 'diary.Read', page: 'one' }, waiting)).toEqual({ rejected: 'room.not-inside' });
});

it.each([
  'diary.Write',
  'diary.Reads',
  'letters.Read',
  'games.Read',
  'diary.toString',
  'diary.constructor',
  'diary.HasOwnProperty',
])('[L4] what nobody has a rule for is refused: %s', (type) => {
  const refused = ask({ type, page: 'one' });
  expect(['room.unknown-query', 'room.bad-shape']).toContain(Reflect.get(Object(refused), 'rejected'));
});

it('the shape is strict, and a schema can say what is missing in its own words', () => {
  expect(ask({ type: 'diary.Read', page: 'one', as: 'lead' })).toEqual({ rejected: 'room.bad-shape' });
  expect(ask({ type: 'diary.Read' })).toEqual({ rejected: 'room.bad-shape' });
  expect(ask({ type: 'diary.Read', page: '' })).toEqual({ rejected: 'diary.which-page' });
  expect(ask({ type: 'letters.Read', page: 'one' })).toEqual({ rejected: 'room.unknown-query' });
});

it('whatever is asked, a refusal has a sentence of its own', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (raw) => {
      const { rejected = 'none' } = Object(ask(raw));
      expect(room.sentence(rejected)).not.toBe(room.sentence('no.such-code'));
    }),
  );
});
