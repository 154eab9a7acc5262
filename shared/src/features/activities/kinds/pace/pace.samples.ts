import type { SamplesOf } from '../../samples.ts';
import type { pace } from './pace.ts';

export const paceSamples: SamplesOf<typeof pace> = {
  kind: 'pace',
  cases: [
    {
      name: 'too fast, too slow, lost',
      question: 'How is the pace?',
      setup: { version: 1 },
      answers: [
        { says: 'too-fast' },
        { says: 'lost' },
        { says: 'too-fast' },
        { says: 'too-slow' },
        { says: 'too-fast' },
        { says: 'too-fast' },
      ],
      repeats: true,
      misfits: [
        { answer: { says: 'fine' }, code: 'activities.pace-unknown' },
        { answer: { says: 7 }, code: 'activities.pace-unknown' },
      ],
      reworded: null,
      rebuilt: null,
    },
  ],
  badSetups: [
    { setup: { version: 2 }, code: 'activities.pace-odd-setup' },
    { setup: {}, code: 'activities.pace-odd-setup' },
  ],
};
