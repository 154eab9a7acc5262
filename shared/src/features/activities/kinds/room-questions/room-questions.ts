import * as z from 'zod/mini';
import type { ActivityKind } from '../../activity-kind.ts';
import type { EntryId, EntryMark } from '../../entries/entries.model.ts';

/** Of one person. */
export const mostQuestions = 3;

const refusals = {
  'activities.room-questions-odd-setup': 'Say whether questions wait, and whether people vote.',
} as const;
const odd: keyof typeof refusals = 'activities.room-questions-odd-setup';

export const RoomQuestionsSetup = z.strictObject({
  /** Each question waits until the team shows it. */
  hold: z.boolean(odd),
  /** People may vote for each other's questions. */
  votes: z.boolean(odd),
});
export type RoomQuestionsSetup = z.infer<typeof RoomQuestionsSetup>;

export interface CountedQuestion {
  readonly id: EntryId;
  readonly text: string;
  readonly votes: number;
  readonly mark: EntryMark | null;
  readonly reply: string | null;
  readonly relayed: boolean;
}

/** In the order in which questions were shown. */
export interface RoomQuestionsTally {
  readonly questions: readonly CountedQuestion[];
}

/** Most votes first, equal ones as they came. Nothing else counts, neither what is talked about nor what has an answer. */
export const byVotes = <Counted extends Pick<CountedQuestion, 'votes'>>(
  questions: readonly Counted[],
): readonly Counted[] => questions.toSorted((one, other) => other.votes - one.votes);

const markWords: Readonly<Record<EntryMark, string>> = { pinned: 'Now', answered: 'Answered' };

/** Questions from the room to whoever answers them. */
export const roomQuestions = {
  key: 'room-questions',
  setup: RoomQuestionsSetup,
  answer: z.never(),
  refusals,
  emptySetup: { hold: true, votes: true },
  structure: ({ votes }) => ({ votes }),
  check: () => undefined,
  tally: () => ({ questions: [] }),
  sheet: ({ votes }, { questions }) => ({
    header: ['Question', ...(votes ? ['Votes'] : []), 'Where it stands', 'Answer'],
    rows: byVotes(questions).map(({ text, votes: count, mark, reply }) => [
      text,
      ...(votes ? [count] : []),
      mark === null ? '' : markWords[mark],
      reply ?? '',
    ]),
  }),
  ballots: () => ({ header: ['Question'], rows: [] }),
  entries: {
    letters: 280,
    perPerson: () => mostQuestions,
    holds: ({ hold }) => hold,
    peersSee: () => true,
    responses: ({ votes }) => (votes ? ['vote'] : []),
    queue: true,
    tally: (_setup, entries) => ({
      questions: entries.map(({ id, text, mark, reply, relayed, sums }) => ({
        ...{ id, text, mark, reply, relayed },
        votes: sums.vote ?? 0,
      })),
    }),
  },
} as const satisfies ActivityKind<RoomQuestionsSetup, never, RoomQuestionsTally>;
