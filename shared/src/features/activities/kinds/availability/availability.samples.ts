import { LabelledId } from '../../labelled.ts';
import type { SamplesOf } from '../../samples.ts';
import type { Can } from './availability.counting.ts';
import type { availability } from './availability.ts';

const slot = (id: string, start: string, minutes = 90) => ({ id: LabelledId.parse(id), start, minutes });
const slots = [
  slot('slot-tuesday', '2027-03-02T15:30'),
  slot('slot-thursday', '2027-03-04T15:30'),
  slot('slot-saturday', '2027-03-06T10:00', 120),
  slot('slot-later', '2027-04-01T15:30'),
];

const says = (...cans: readonly (Can | undefined)[]) => ({
  slots: Object.fromEntries(slots.flatMap(({ id }, at) => (cans[at] ? [[id, cans[at]]] : []))),
});

const setup = { slots, zone: 'Europe/London', place: 'Youth centre, room 2' };

export const availabilitySamples: SamplesOf<typeof availability> = {
  kind: 'availability',
  cases: [
    {
      name: 'the next meeting',
      question: 'When can you come to the next meeting?',
      setup,
      answers: [
        says('yes', 'yes', 'no', 'if-needed'),
        says('yes', 'no', 'if-needed', 'no'),
        says('if-needed', 'yes', 'no', 'no'),
        says('yes', 'yes', 'yes', 'yes'),
        says('no', 'if-needed', 'if-needed', 'no'),
        says('no', 'no', 'no', 'no'),
        says('yes', 'if-needed', 'no', 'yes'),
      ],
      unfinished: [says('yes'), says('no', undefined, 'yes')],
      misfits: [
        { answer: { slots: {} }, code: 'activities.availability-none' },
        { answer: { slots: { 'slot-gone': 'yes' } }, code: 'activities.availability-unknown' },
        {
          answer: { slots: { ...says('yes').slots, 'slot-gone': 'no' } },
          code: 'activities.availability-unknown',
        },
      ],
      reworded: { ...setup, place: 'Town hall' },
      rebuilt: { ...setup, zone: 'Europe/Berlin' },
    },
  ],
  badSetups: [
    { setup: { ...setup, slots: [] }, code: 'activities.availability-no-slots' },
    { setup: { ...setup, slots: [slots[0], slots[0]] }, code: 'activities.availability-same-slot' },
    {
      setup: { ...setup, slots: [slots[0], { ...slots[0], id: 'slot-again' }] },
      code: 'activities.availability-same-time',
    },
    {
      setup: { ...setup, slots: [slot('slot-1', '2027-02-29T10:00')] },
      code: 'activities.availability-odd-time',
    },
    {
      setup: { ...setup, slots: [slot('slot-1', '2027-03-02T24:00')] },
      code: 'activities.availability-odd-time',
    },
    {
      setup: { ...setup, slots: [slot('slot-1', '2027-03-28T01:30')] },
      code: 'activities.availability-skipped-time',
    },
    {
      setup: { ...setup, slots: [slot('slot-1', '2027-03-02T10:00', 0)] },
      code: 'activities.availability-odd-length',
    },
    {
      setup: { ...setup, slots: [slot('slot-1', '2027-03-02T10:00', 7.5)] },
      code: 'activities.availability-odd-length',
    },
    { setup: { ...setup, zone: 'Europe/Atlantis' }, code: 'activities.availability-odd-zone' },
    { setup: { ...setup, place: 'a'.repeat(121) }, code: 'activities.availability-place-long' },
  ],
};
