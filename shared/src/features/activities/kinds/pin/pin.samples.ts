import type { SamplesOf } from '../../samples.ts';
import type { PinSetup, pin } from './pin.ts';

const village: PinSetup = {
  picture: 'picture-of-the-village',
  alt: 'A map of the village: the school is at the top, the river runs below, the park is bottom right.',
  pins: 2,
};
const at = (...places: [x: number, y: number][]) => ({ pins: places.map(([x, y]) => ({ x, y })) });

export const pinSamples: SamplesOf<typeof pin> = {
  kind: 'pin',
  cases: [
    {
      name: 'two pins on a map',
      question: 'Where in our village do you feel at home?',
      setup: village,
      answers: [
        at([0.83, 0.18], [0.4, 0.64]),
        at([0.8, 0.2]),
        at([0.86, 0.15], [0.78, 0.12]),
        at([0.41, 0.61]),
        at([0.72, 0.82], [0.85, 0.2]),
        at([0, 1]),
        at([0.12, 0.3], [1, 0]),
      ],
      misfits: [
        { answer: { pins: [] }, code: 'activities.pin-none' },
        { answer: at([1.01, 0.5]), code: 'activities.pin-outside' },
        { answer: at([0.5, -0.01]), code: 'activities.pin-outside' },
        { answer: at([Number.NaN, 0.5]), code: 'activities.pin-outside' },
        { answer: at([Number.POSITIVE_INFINITY, 0.5]), code: 'activities.pin-outside' },
        { answer: { pins: [{ x: '0.5', y: 0.5 }] }, code: 'activities.pin-outside' },
        { answer: at([0.1, 0.1], [0.2, 0.2], [0.3, 0.3]), code: 'activities.pin-too-many' },
        { answer: at([0.1, 0.1], [0.2, 0.2], [0.3, 0.3], [0.4, 0.4]), code: 'activities.pin-too-many' },
      ],
      reworded: { ...village, alt: 'Our village from above.' },
      rebuilt: { ...village, pins: 3 },
    },
    {
      name: 'one pin',
      question: 'Where should the new bench stand?',
      setup: { ...village, pins: 1 },
      answers: [
        at([0.25, 0.5]),
        at([0.3, 0.52]),
        at([0.7, 0.3]),
        at([0.28, 0.48]),
        at([0.9, 0.9]),
        at([0.5, 0.5]),
      ],
      misfits: [{ answer: at([0.1, 0.1], [0.2, 0.2]), code: 'activities.pin-too-many' }],
      reworded: { ...village, alt: 'Our village from above.', pins: 1 },
      rebuilt: { ...village, picture: 'picture-of-the-school', pins: 1 },
    },
  ],
  badSetups: [
    { setup: { ...village, picture: '' }, code: 'activities.pin-no-picture' },
    { setup: { ...village, picture: '../../sayso.db-of-the-room' }, code: 'activities.pin-no-picture' },
    { setup: { ...village, alt: ' ' }, code: 'activities.pin-text-empty' },
    { setup: { ...village, alt: 'a'.repeat(301) }, code: 'activities.pin-text-long' },
    { setup: { ...village, pins: 0 }, code: 'activities.pin-odd-number' },
    { setup: { ...village, pins: 4 }, code: 'activities.pin-odd-number' },
    { setup: { ...village, pins: 1.5 }, code: 'activities.pin-odd-number' },
  ],
};
