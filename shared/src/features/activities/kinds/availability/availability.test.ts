import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepsTheContract } from '../../../../testing/kind-contract.ts';
import { LabelledId } from '../../labelled.ts';
import { type Can, cans, countSlots } from './availability.counting.ts';
import { availabilitySamples } from './availability.samples.ts';
import { AvailabilitySetup, availability } from './availability.ts';

keepsTheContract(availability, availabilitySamples);

const [a, b, c] = ['slot-a', 'slot-b', 'slot-c'].map((id) => LabelledId.parse(id));
if (!a || !b || !c) throw new Error('Three dates are needed');
const of = (...said: readonly [Can, Can, Can]): Record<LabelledId, Can> => ({
  [a]: said[0],
  [b]: said[1],
  [c]: said[2],
});
const Y = 'yes';
const I = 'if-needed';
const N = 'no';

it('[AV1] twenty dates are the most, one is enough', () => {
  const many = (count: number) => ({
    slots: Array.from({ length: count }, (_, at) => ({
      id: `slot-${at}`,
      start: `2027-03-${String(at + 1).padStart(2, '0')}T10:00`,
      minutes: 60,
    })),
    zone: 'Europe/London',
    place: '',
  });
  expect(AvailabilitySetup.safeParse(many(1)).success).toBe(true);
  expect(AvailabilitySetup.safeParse(many(20)).success).toBe(true);
  expect(AvailabilitySetup.safeParse(many(21)).error?.issues.map(({ message }) => message)).toEqual([
    'activities.availability-too-many-slots',
  ]);
});

it('[AV5] a worked example: most yes first, then most who can come at all', () => {
  // a: 2 yes, 1 if needed. b: 2 yes, 2 if needed, so b is best. c: 1 yes.
  const answers = [of(Y, Y, N), of(Y, I, N), of(I, Y, Y), of(N, I, N)];
  const tally = countSlots([a, b, c], answers);
  expect(tally.slots).toEqual([
    { id: a, yes: 2, ifNeeded: 1, no: 1 },
    { id: b, yes: 2, ifNeeded: 2, no: 0 },
    { id: c, yes: 1, ifNeeded: 0, no: 3 },
  ]);
  expect(tally.best).toEqual([b]);
  expect(tally.widest).toEqual([]);
});

it('[AV5] equal dates are all best, and nothing is best where nobody can come', () => {
  expect(countSlots([a, b, c], [of(Y, I, Y), of(I, Y, I)]).best).toEqual([a, b, c]);
  expect(countSlots([a, b, c], [of(Y, N, Y), of(N, N, N)]).best).toEqual([a, c]);
  expect(countSlots([a, b, c], [of(N, N, N)]).best).toEqual([]);
  expect(countSlots([a, b, c], []).best).toEqual([]);
});

it('[AV6] another date is named when more people can come there if they have to', () => {
  const tally = countSlots([a, b, c], [of(Y, I, N), of(Y, I, N), of(N, I, N)]);
  expect(tally.best).toEqual([a]);
  expect(tally.widest).toEqual([b]);
});

it('[AV4] whoever has said nothing about a date is not counted there', () => {
  const part: Record<LabelledId, Can> = { [b]: Y };
  expect(countSlots([a, b, c], [part]).slots).toEqual([
    { id: a, yes: 0, ifNeeded: 0, no: 0 },
    { id: b, yes: 1, ifNeeded: 0, no: 0 },
    { id: c, yes: 0, ifNeeded: 0, no: 0 },
  ]);
});

it('[AV5] yes, if needed and no add up to those who answered, and no date beats a best one', () => {
  const can = fc.constantFrom(...cans);
  fc.assert(
    fc.property(fc.array(fc.tuple(can, can, can), { maxLength: 40 }), (cast) => {
      const { slots, best, answered } = countSlots(
        [a, b, c],
        cast.map((said) => of(...said)),
      );
      for (const { yes, ifNeeded, no } of slots) expect(yes + ifNeeded + no).toBe(answered);
      for (const first of slots.filter(({ id }) => best.includes(id))) {
        for (const { yes, ifNeeded } of slots) {
          expect(yes > first.yes || (yes === first.yes && ifNeeded > first.ifNeeded)).toBe(false);
        }
      }
    }),
  );
});
