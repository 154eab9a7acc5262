import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepsTheContract } from '../../../../testing/kind-contract.ts';
import { fieldAt, fields, middleOf } from './pin.fields.ts';
import { pinSamples } from './pin.samples.ts';
import { mostPlaces, PinAnswer, type PinSetup, pin } from './pin.ts';

keepsTheContract(pin, pinSamples);

const setup: PinSetup = { picture: 'picture-of-the-village', alt: 'The village', pins: 3 };
const at = (...places: [x: number, y: number][]) => ({ pins: places.map(([x, y]) => ({ x, y })) });
const codes = (answer: unknown) => PinAnswer.safeParse(answer).error?.issues.map(({ message }) => message);
const people = (tally: ReturnType<typeof pin.tally>) => tally.fields.map((field) => field.people);

it('[PN2] an answer places one pin at least, and not more than there are', () => {
  expect(pin.check(setup, at([0, 0], [0.5, 0.5], [1, 1]))).toBeUndefined();
  expect(pin.check({ ...setup, pins: 2 }, at([0, 0], [0.5, 0.5], [1, 1]))).toBe('activities.pin-too-many');
  expect(codes(at())).toEqual(['activities.pin-none']);
});

it('[PN3] the edges belong to the picture, nothing beyond them does', () => {
  for (const edge of [0, 1]) expect(codes(at([edge, edge]))).toBeUndefined();
  for (const odd of [-0.0001, 1.0001, Number.NaN, Number.NEGATIVE_INFINITY, 1e300]) {
    expect(codes(at([odd, 0.5])), `${odd}`).toEqual(['activities.pin-outside']);
    expect(codes(at([0.5, odd])), `${odd}`).toEqual(['activities.pin-outside']);
  }
  expect(codes({ pins: [{ x: 0.5, y: null }] })).toEqual(['activities.pin-outside']);
});

it('[PN4] places come from left to right, whoever placed them first', () => {
  const answers = [at([0.9, 0.1], [0.2, 0.8]), at([0.2, 0.3]), at([-0, 0.5])];
  const { places } = pin.tally(setup, answers);
  expect(places).toEqual([
    { x: 0, y: 0.5 },
    { x: 0.2, y: 0.3 },
    { x: 0.2, y: 0.8 },
    { x: 0.9, y: 0.1 },
  ]);
  expect(pin.tally(setup, answers.toReversed())).toEqual(pin.tally(setup, answers));
});

it('[PN4] of very many places an even choice is told, the same whatever the order', () => {
  const answers = Array.from({ length: 1000 }, (_, n) => at([n / 1000, (n % 7) / 7]));
  const tally = pin.tally(setup, answers);
  expect(tally.pins).toBe(1000);
  expect(tally.places).toHaveLength(mostPlaces);
  expect(tally.places.filter(({ x }) => x < 0.5)).toHaveLength(mostPlaces / 2);
  expect(pin.tally(setup, answers.toReversed())).toEqual(tally);
});

it('[PN5] counts people and pins in nine parts: two pins of one person in a part are one person', () => {
  const tally = pin.tally(setup, [at([0.1, 0.9], [0.2, 0.95], [0.5, 0.5]), at([0.15, 0.8])]);
  expect(tally.fields[0]).toEqual({ field: 'top-left', people: 2, pins: 3 });
  expect(tally.fields[4]).toEqual({ field: 'middle', people: 1, pins: 1 });
  expect(people(tally)).toEqual([2, 0, 0, 0, 1, 0, 0, 0, 0]);
  expect(pin.sheet(setup, tally).rows[0]).toEqual(['Top left', 2, 3]);
  expect(pin.sheet({ ...setup, pins: 1 }, tally).rows[0]).toEqual(['Top left', 2]);
});

it('[PN5] every place is in one part, and the pins of the parts are all pins', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const answer = fc.record({
    pins: fc.array(fc.record({ x: share, y: share }), { minLength: 1, maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 20 }), (answers) => {
      const tally = pin.tally(setup, answers);
      expect(tally.fields.reduce((sum, { pins }) => sum + pins, 0)).toBe(tally.pins);
      for (const field of tally.fields) expect(field.people).toBeLessThanOrEqual(tally.answered);
    }),
  );
});

it('[PN6] the middle of a part lies in that part', () => {
  for (const { key } of fields) expect(fieldAt(middleOf(key))).toBe(key);
  expect(middleOf('top-left')).toEqual({ x: 0.167, y: 0.833 });
  expect(fieldAt({ x: 1, y: 0 })).toBe('bottom-right');
});

it('the ballots of a file are the places, and what was not used is empty', () => {
  expect(pin.ballots({ ...setup, pins: 2 }, [at([0.5, 0.25])]).rows).toEqual([[0.5, 0.25, '', '']]);
});
