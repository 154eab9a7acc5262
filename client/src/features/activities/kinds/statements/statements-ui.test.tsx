import { type Entry, EntryId } from '@sayso/shared/features/activities/entries/entries.model.ts';
import { statementsSamples } from '@sayso/shared/features/activities/kinds/statements/statements.samples.ts';
import { statements } from '@sayso/shared/features/activities/kinds/statements/statements.ts';
import { expect, it } from 'vitest';
import { statementOrder } from './statement-order.ts';
import { statementsFigure } from './statements-figure.ts';

const [sample] = statementsSamples.cases;
const setup = sample?.setup ?? { statements: [], peopleAdd: true };
const tally = statements.entries.tally(setup, sample?.wall?.written ?? []);

it('[ST3] [ST4] what people agree on, most first, and what the room is split on', () => {
  const figure = statementsFigure(setup, tally);
  if (figure.figure !== 'parts') throw new Error('one list');
  const rows = figure.parts.map(({ figure: part }) =>
    'rows' in part ? part.rows.map(({ label }) => label) : [],
  );
  expect(rows[0]?.[0]).toBe('Nobody takes a photo of me without asking');
  expect(rows[1]).toEqual(['Phones should stay in bags in lessons', 'Music helps me to work on my own']);
});

it('before the results the statements stand there without numbers', () => {
  expect(statementsFigure(setup, null)).toMatchObject({
    figure: 'levels',
    rows: [{ label: 'Phones are fine at lunch', people: [0, 0], words: '' }, {}, {}],
  });
});

const entry = (id: string, relayed = false): Entry => ({
  id: EntryId.parse(id),
  ...{ text: id, by: {}, author: null, relayed, status: 'shown', group: null, mark: null, reply: null },
});
const seeds = Array.from({ length: 5 }, (_, at) => `seed-${at}-from-start`);
const added = Array.from({ length: 5 }, (_, at) => `added-${at}-by-people`);
const all = [...seeds, ...added].map((id) => entry(id));

it('[ST5] each person has an order of their own, which stays, whatever order they come in', () => {
  const order = (seed: string, from = all) => statementOrder(from, seeds, seed).map(({ id }) => id);
  expect(order('pia', all.toReversed())).toEqual(order('pia'));
  expect(new Set(['pia', 'ben', 'cem', 'dot'].map((seed) => order(seed).join())).size).toBe(4);
});

it('[ST5] what people added is drawn first about twice as often as what was there from the start', () => {
  const people = 3000;
  const firstAdded = Array.from(
    { length: people },
    (_, at) => statementOrder(all, seeds, `person ${at}`)[0]?.id ?? '',
  );
  const share = firstAdded.filter((id) => id.startsWith('added')).length / people;
  expect(share).toBeGreaterThan(0.62);
  expect(share).toBeLessThan(0.71);
});
