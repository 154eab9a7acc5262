import * as z from 'zod/mini';
import { textOrNone } from '../../../../room/plain-text.ts';
import type { ActivityKind } from '../../activity-kind.ts';
import { distinct, LabelledId } from '../../labelled.ts';
import { type AvailabilityTally, type Can, cans, countSlots } from './availability.counting.ts';
import { instantOf, isWallTime, isZone } from './zoned-time.ts';

export const mostSlots = 20;
export const placeLimit = 120;
export const shortestMinutes = 5;
export const longestMinutes = 24 * 60;

const refusals = {
  'activities.availability-no-slots': 'Add at least one date.',
  'activities.availability-too-many-slots': 'Twenty dates are the most. Take one away.',
  'activities.availability-same-slot': 'Two dates are the same one. Take one away.',
  'activities.availability-same-time': 'The same date and time is in there twice. Take one away.',
  'activities.availability-odd-time':
    'One of the dates is not in the calendar. Look at the dates and times again.',
  'activities.availability-skipped-time':
    'One of the times does not exist: the clocks go forward in that hour. Choose another time.',
  'activities.availability-odd-length':
    'A meeting takes from five minutes to one day. Change how long it takes.',
  'activities.availability-odd-zone': 'Choose the place whose time the dates are in.',
  'activities.availability-place-long': 'The place is too long. Make it shorter.',
  'activities.availability-none': 'Say for at least one date if you can come. You can also pass.',
  'activities.availability-unknown': 'One of those dates is not there any more. Answer again.',
} as const;
type Code = keyof typeof refusals;
const code = (of: Code): Code => of;

const Slot = z.strictObject({
  id: LabelledId,
  /** As clocks in the zone of the meeting show it, so that summer time never moves it: `2027-03-02T15:00`. */
  start: z.string().check(z.refine(isWallTime, code('activities.availability-odd-time'))),
  minutes: z
    .int(code('activities.availability-odd-length'))
    .check(
      z.minimum(shortestMinutes, code('activities.availability-odd-length')),
      z.maximum(longestMinutes, code('activities.availability-odd-length')),
    ),
});
export type Slot = z.infer<typeof Slot>;

export const AvailabilitySetup = z
  .strictObject({
    slots: z.array(Slot).check(
      z.minLength(1, code('activities.availability-no-slots')),
      z.maxLength(mostSlots, code('activities.availability-too-many-slots')),
      z.refine((slots) => distinct(slots.map(({ id }) => id)), code('activities.availability-same-slot')),
      z.refine(
        (slots) => distinct(slots.map(({ start, minutes }) => `${start} ${minutes}`)),
        code('activities.availability-same-time'),
      ),
    ),
    /** Of the meeting: `Europe/London`. */
    zone: z.string().check(z.refine(isZone, code('activities.availability-odd-zone'))),
    /** Where people meet, in words. May be empty. */
    place: textOrNone(placeLimit, code('activities.availability-place-long')),
  })
  .check(
    z.refine(
      ({ slots, zone }) => slots.every(({ start }) => instantOf(start, zone)?.shown !== 'never'),
      code('activities.availability-skipped-time'),
    ),
  );
export type AvailabilitySetup = z.infer<typeof AvailabilitySetup>;

export const AvailabilityAnswer = z.strictObject({ slots: z.record(LabelledId, z.enum(cans)) });
export type AvailabilityAnswer = z.infer<typeof AvailabilityAnswer>;

const inWords: Readonly<Record<Can, string>> = { yes: 'yes', 'if-needed': 'if needed', no: 'no' };
/** For files: `2027-03-02 15:00`. */
const inFigures = ({ start }: Slot): string => start.replace('T', ' ');

export const availability = {
  key: 'availability',
  setup: AvailabilitySetup,
  answer: AvailabilityAnswer,
  refusals,
  emptySetup: { slots: [], zone: 'UTC', place: '' },
  structure: ({ slots, zone }) => ({
    slots: slots.map(({ id, start, minutes }) => [id, start, minutes]),
    zone,
  }),
  check({ slots }, answer): Code | undefined {
    const said = Object.keys(answer.slots);
    if (said.length === 0) return 'activities.availability-none';
    const known = said.every((id) => slots.some((slot) => slot.id === id));
    return known ? undefined : 'activities.availability-unknown';
  },
  isWhole: ({ slots }, answer) => slots.every(({ id }) => answer.slots[id] !== undefined),
  tally: ({ slots }, answers) =>
    countSlots(
      slots.map(({ id }) => id),
      answers.map((answer) => answer.slots),
    ),
  sheet: ({ slots, zone }, tally) => ({
    header: [`Start, ${zone}`, 'Yes', 'If needed', 'No'],
    rows: slots.map((slot) => {
      const { yes = 0, ifNeeded = 0, no = 0 } = tally.slots.find(({ id }) => id === slot.id) ?? {};
      return [inFigures(slot), yes, ifNeeded, no];
    }),
  }),
  ballots: ({ slots }, answers) => ({
    header: slots.map(inFigures),
    rows: answers.map((answer) =>
      slots.map(({ id }) => {
        const can = answer.slots[id];
        return can ? inWords[can] : '';
      }),
    ),
  }),
} as const satisfies ActivityKind<AvailabilitySetup, AvailabilityAnswer, AvailabilityTally>;
