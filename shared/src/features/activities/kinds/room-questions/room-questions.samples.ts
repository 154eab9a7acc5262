import { EntryId } from '../../entries/entries.model.ts';
import type { CountedEntry } from '../../entries/entries-kind.ts';
import type { SamplesOf } from '../../samples.ts';
import type { roomQuestions } from './room-questions.ts';

const asked = (id: string, text: string, votes: number, more: Partial<CountedEntry> = {}): CountedEntry => ({
  id: EntryId.parse(`asked-${id}`),
  text,
  ...{ group: null, mark: null, reply: null, relayed: false },
  sums: votes > 0 ? { vote: votes } : {},
  ...more,
});

export const roomQuestionsSamples: SamplesOf<typeof roomQuestions> = {
  kind: 'room-questions',
  cases: [
    {
      name: 'held, with votes',
      question: 'What do you want to ask the council?',
      setup: { hold: true, votes: true },
      answers: [],
      wall: {
        written: [
          asked('when', 'When will the park be built?', 4, {
            mark: 'answered',
            reply: 'In the spring, when the ground is dry.',
          }),
          asked('money', 'Who decides how the money is spent?', 9),
          asked('old', 'What becomes of the old swings?', 2, { mark: 'pinned' }),
          asked('say', 'Do we have a say in the colours?', 6),
          asked('wheel', 'Can a friend in a wheelchair use it too?', 6, { relayed: true }),
          asked('night', 'Will there be lights at night?', 0),
        ],
        groups: [],
      },
      misfits: [],
      reworded: { hold: false, votes: true },
      rebuilt: { hold: true, votes: false },
    },
  ],
  badSetups: [
    { setup: { hold: 'yes', votes: true }, code: 'activities.room-questions-odd-setup' },
    { setup: { hold: true }, code: 'activities.room-questions-odd-setup' },
  ],
};
