import { EntryGroupId, EntryId } from '../../entries/entries.model.ts';
import type { CountedEntry } from '../../entries/entries-kind.ts';
import type { SamplesOf } from '../../samples.ts';
import type { openText } from './open-text.ts';

const places = EntryGroupId.parse('group-places');
const people = EntryGroupId.parse('group-people');

const card = (id: string, text: string, likes: number, more: Partial<CountedEntry> = {}): CountedEntry => ({
  id: EntryId.parse(`card-${id}`),
  text,
  ...{ group: null, mark: null, reply: null, relayed: false },
  sums: likes > 0 ? { like: likes } : {},
  ...more,
});

export const openTextSamples: SamplesOf<typeof openText> = {
  kind: 'open-text',
  cases: [
    {
      name: 'seen at once, with likes',
      question: 'What would make our area better for young people?',
      setup: { cards: 3, hold: false, peersSee: 'at-once', likes: true },
      answers: [],
      wall: {
        written: [
          card('light', 'Lights on the path behind the school', 5, { group: places }),
          card('court', 'A court that is open after eight', 2, { group: places }),
          card('listen', 'Adults who listen before they decide', 7, { group: people }),
          card('bus', 'A bus that comes on Sundays', 1),
          card('quiet', 'A quiet room in the youth club', 0, { group: places, relayed: true }),
          card('ask', 'Ask us, not only our parents', 3, { group: people }),
        ],
        groups: [
          { id: places, title: 'Places' },
          { id: people, title: 'People' },
        ],
      },
      misfits: [],
      reworded: { cards: 5, hold: true, peersSee: 'at-once', likes: true },
      rebuilt: { cards: 3, hold: false, peersSee: 'after-reveal', likes: true },
    },
    {
      name: 'held by the team, seen after the reveal',
      question: 'What worries you about next year?',
      setup: { cards: 1, hold: true, peersSee: 'after-reveal', likes: false },
      answers: [],
      wall: {
        written: [
          card('exams', 'Exams all in one week', 0),
          card('friends', 'My friends go to another school', 0),
          card('money', 'What the trip costs', 0),
          card('bullies', 'People who laugh when I read out loud', 0),
          card('teachers', 'New teachers who do not know me', 0),
          card('nothing', 'Nothing right now', 0),
        ],
        groups: [],
      },
      misfits: [],
      reworded: { cards: 2, hold: true, peersSee: 'after-reveal', likes: false },
      rebuilt: { cards: 1, hold: true, peersSee: 'at-once', likes: false },
    },
  ],
  badSetups: [
    {
      setup: { cards: 0, hold: false, peersSee: 'at-once', likes: false },
      code: 'activities.open-text-odd-cards',
    },
    {
      setup: { cards: 11, hold: false, peersSee: 'at-once', likes: false },
      code: 'activities.open-text-odd-cards',
    },
  ],
};
