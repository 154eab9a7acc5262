import type { SamplesOf } from '../../samples.ts';
import type { NumberSetup, number } from './number.ts';

const given = (...numbers: readonly [number, number, number, number, number, number, ...number[]]) => {
  const [one, two, three, four, five, six, ...rest] = numbers;
  const answer = (value: number) => ({ number: value });
  return [
    answer(one),
    answer(two),
    answer(three),
    answer(four),
    answer(five),
    answer(six),
    ...rest.map(answer),
  ] as const;
};

const minutes: NumberSetup = { from: 0, to: 180, decimals: 0, step: 5, unit: { after: 'minutes' } };
const pounds: NumberSetup = { from: 0, to: 20, decimals: 2, step: 0.5, unit: { before: '£' } };

export const numberSamples: SamplesOf<typeof number> = {
  kind: 'number',
  cases: [
    {
      name: 'minutes, in whole numbers',
      question: 'How long should a meeting be?',
      setup: minutes,
      answers: [...given(60, 90, 45, 75, 120, 50, 61, 58, 30)],
      misfits: [
        { answer: { number: 181 }, code: 'activities.number-outside' },
        { answer: { number: -1 }, code: 'activities.number-outside' },
        { answer: { number: 60.5 }, code: 'activities.number-too-exact' },
        { answer: { number: Number.NaN }, code: 'activities.number-none' },
        { answer: { number: Number.POSITIVE_INFINITY }, code: 'activities.number-none' },
        { answer: { number: '60' }, code: 'activities.number-none' },
      ],
      reworded: { ...minutes, unit: { after: 'min' } },
      rebuilt: { ...minutes, to: 240 },
    },
    {
      name: 'pounds and pence',
      question: 'What does a bus ticket to the meeting cost you?',
      setup: pounds,
      answers: [...given(0, 2.5, 3, 1.75, 4.2, 2.45)],
      misfits: [
        { answer: { number: 2.505 }, code: 'activities.number-too-exact' },
        { answer: { number: 20.01 }, code: 'activities.number-outside' },
      ],
      reworded: { ...pounds, step: 1 },
      rebuilt: { ...pounds, decimals: 1 },
    },
  ],
  badSetups: [
    { setup: { from: 5, to: 5, decimals: 0 }, code: 'activities.number-odd-ends' },
    { setup: { from: 0, to: Number.NaN, decimals: 0 }, code: 'activities.number-odd-ends' },
    { setup: { from: 0, to: 2_000_000_000, decimals: 0 }, code: 'activities.number-odd-ends' },
    { setup: { from: 0.5, to: 2, decimals: 0 }, code: 'activities.number-odd-ends' },
    { setup: { ...minutes, step: 0 }, code: 'activities.number-odd-step' },
    { setup: { ...minutes, step: 0.5 }, code: 'activities.number-odd-step' },
    { setup: { ...minutes, step: 181 }, code: 'activities.number-odd-step' },
    { setup: { ...minutes, unit: { after: 'a'.repeat(21) } }, code: 'activities.number-unit-long' },
  ],
};
