import type { SamplesOf } from '../../samples.ts';
import type { ladder } from './ladder.ts';

const rungs = (...on: readonly [number, number, number, number, number, number, ...number[]]) => {
  const [one, two, three, four, five, six, ...more] = on;
  const given = (rung: number) => ({ rung });
  return [
    given(one),
    given(two),
    given(three),
    given(four),
    given(five),
    given(six),
    ...more.map(given),
  ] as const;
};

export const ladderSamples: SamplesOf<typeof ladder> = {
  kind: 'ladder',
  cases: [
    {
      name: 'five rungs, the host said co-production',
      question: 'How much power did we have today?',
      setup: { rungs: 5, declared: 5 },
      answers: rungs(3, 2, 4, 3, 5, 1, 3),
      repeats: true,
      misfits: [
        { answer: { rung: 6 }, code: 'activities.ladder-unknown' },
        { answer: { rung: 0 }, code: 'activities.ladder-unknown' },
        { answer: { rung: 1.5 }, code: 'activities.ladder-unknown' },
      ],
      reworded: { rungs: 5, declared: null },
      rebuilt: { rungs: 8, declared: 5 },
    },
    {
      name: 'eight rungs, the host said nothing',
      question: 'Where on the ladder is our school council?',
      setup: { rungs: 8, declared: null },
      answers: rungs(3, 5, 4, 6, 2, 8),
      misfits: [{ answer: { rung: 9 }, code: 'activities.ladder-unknown' }],
      reworded: { rungs: 8, declared: 6 },
      rebuilt: { rungs: 5, declared: null },
    },
  ],
  badSetups: [
    { setup: { rungs: 6, declared: null }, code: 'activities.ladder-odd-rungs' },
    { setup: { rungs: 5, declared: 6 }, code: 'activities.ladder-odd-declared' },
    { setup: { rungs: 5, declared: 0 }, code: 'activities.ladder-odd-declared' },
  ],
};
