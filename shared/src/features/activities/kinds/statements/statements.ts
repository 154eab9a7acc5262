import * as z from 'zod/mini';
import type { ActivityKind } from '../../activity-kind.ts';
import type { EntryId } from '../../entries/entries.model.ts';
import { labelledList } from '../../labelled.ts';
import { byAgreement } from './agreement.ts';

export const statementLimit = 140;
export const mostSeeds = 20;
/** Of one person, where people may add some. */
export const mostAdded = 3;

const refusals = {
  'activities.statements-empty': 'Give every statement some words.',
  'activities.statements-long': 'One of the statements is too long. Make it shorter.',
  'activities.statements-too-few': 'Write at least one statement to start with.',
  'activities.statements-too-many': 'Twenty statements are the most to start with. Take one away.',
  'activities.statements-same': 'Two statements are the same one. Take one away.',
} as const;
type Code = keyof typeof refusals;
const code = (of: Code): Code => of;

export const StatementsSetup = z.strictObject({
  /** What people find there at the start. */
  statements: labelledList({
    fewest: 1,
    most: mostSeeds,
    limit: statementLimit,
    codes: {
      empty: code('activities.statements-empty'),
      long: code('activities.statements-long'),
      few: code('activities.statements-too-few'),
      many: code('activities.statements-too-many'),
      same: code('activities.statements-same'),
    },
  }),
  /** People may add statements; each waits for the team. */
  peopleAdd: z.boolean(),
});
export type StatementsSetup = z.infer<typeof StatementsSetup>;

/** People per response. */
export interface CountedStatement {
  readonly id: EntryId;
  readonly text: string;
  readonly agree: number;
  readonly disagree: number;
  readonly unsure: number;
}

/** In the order in which statements were shown. */
export interface StatementsTally {
  readonly statements: readonly CountedStatement[];
}

/** Statements one at a time. Whoever reads one agrees, disagrees, or is not sure; nobody is put on a map. */
export const statements = {
  key: 'statements',
  setup: StatementsSetup,
  answer: z.never(),
  refusals,
  emptySetup: { statements: [], peopleAdd: false },
  structure: ({ statements: seeds, peopleAdd }) => ({ statements: seeds.map(({ id }) => id), peopleAdd }),
  check: () => undefined,
  tally: () => ({ statements: [] }),
  sheet: (_setup, { statements: counted }) => ({
    header: ['Statement', 'Agree', 'Disagree', 'Not sure'],
    rows: byAgreement(counted).map(({ text, agree, disagree, unsure }) => [text, agree, disagree, unsure]),
  }),
  ballots: () => ({ header: ['Statement'], rows: [] }),
  entries: {
    letters: statementLimit,
    perPerson: ({ peopleAdd }) => (peopleAdd ? mostAdded : 0),
    holds: () => true,
    peersSee: () => true,
    responses: () => ['agree', 'disagree', 'unsure'],
    seeds: ({ statements: seeds }) => seeds,
    tally: (_setup, entries) => ({
      statements: entries.map(({ id, text, sums }) => ({
        ...{ id, text },
        agree: sums.agree ?? 0,
        disagree: sums.disagree ?? 0,
        unsure: sums.unsure ?? 0,
      })),
    }),
  },
} as const satisfies ActivityKind<StatementsSetup, never, StatementsTally>;
