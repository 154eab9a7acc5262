import { EntryId } from '../../entries/entries.model.ts';
import type { CountedEntry } from '../../entries/entries-kind.ts';
import { LabelledId } from '../../labelled.ts';
import type { SamplesOf } from '../../samples.ts';
import type { statements } from './statements.ts';

const seed = (id: string, label: string) => ({ id: LabelledId.parse(`statement-${id}`), label });
const said = (id: string, text: string, sums: CountedEntry['sums']): CountedEntry => ({
  id: EntryId.parse(`statement-${id}`),
  text,
  ...{ group: null, mark: null, reply: null, relayed: false, sums },
});

const phones = [
  seed('lunch', 'Phones are fine at lunch'),
  seed('lessons', 'Phones should stay in bags in lessons'),
  seed('home', 'School rules end at the school gate'),
];

export const statementsSamples: SamplesOf<typeof statements> = {
  kind: 'statements',
  cases: [
    {
      name: 'about phones, people add some',
      question: 'What do you think about phones at school?',
      setup: { statements: phones, peopleAdd: true },
      answers: [],
      wall: {
        written: [
          said('lunch', 'Phones are fine at lunch', { agree: 11, disagree: 1 }),
          said('lessons', 'Phones should stay in bags in lessons', { agree: 6, disagree: 5, unsure: 1 }),
          said('home', 'School rules end at the school gate', { agree: 4, disagree: 1, unsure: 6 }),
          said('music', 'Music helps me to work on my own', { agree: 5, disagree: 4 }),
          said('photos', 'Nobody takes a photo of me without asking', { agree: 12 }),
          said('smart', 'A watch is not a phone', {}),
        ],
        groups: [],
      },
      misfits: [],
      reworded: {
        statements: [seed('lunch', 'At lunch phones are fine'), ...phones.slice(1)],
        peopleAdd: true,
      },
      rebuilt: { statements: phones.slice(0, 2), peopleAdd: true },
    },
  ],
  badSetups: [
    { setup: { statements: [], peopleAdd: false }, code: 'activities.statements-too-few' },
    {
      setup: { statements: [{ id: 'statement-one', label: ' ' }], peopleAdd: false },
      code: 'activities.statements-empty',
    },
    {
      setup: { statements: [{ id: 'statement-one', label: 'a'.repeat(141) }], peopleAdd: false },
      code: 'activities.statements-long',
    },
    { setup: { statements: [phones[0], phones[0]], peopleAdd: false }, code: 'activities.statements-same' },
    {
      setup: {
        statements: Array.from({ length: 21 }, (_, at) => ({ id: `statement-${at}`, label: `Number ${at}` })),
        peopleAdd: false,
      },
      code: 'activities.statements-too-many',
    },
  ],
};
