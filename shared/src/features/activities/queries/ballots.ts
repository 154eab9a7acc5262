import * as z from 'zod/mini';
import type { Actor, Rejection } from '../../../room/feature.ts';
import { type ActivitiesState, ActivityId } from '../activities.model.ts';
import type { Sheet } from '../activity-kind.ts';
import { type ClosedRound, closedRound, isRound } from './closed-round.ts';
import { no } from './query-refusals.ts';

/** The answers of a secret question are not told one by one when fewer people than this gave one. */
export const fewestSecretAnswers = 10;

export const Round = z.int().check(z.minimum(1), z.maximum(1000));

/** For a file: what one round came to, and its answers one by one. */
export const BallotsQuery = z.strictObject({
  type: z.literal('activities.Ballots'),
  id: ActivityId,
  round: Round,
});
export type BallotsQuery = z.infer<typeof BallotsQuery>;

/** A `Sheet` as it goes over the wire. */
export type ToldSheet = { readonly [Field in keyof Sheet]: Sheet[Field] };

export type BallotsAnswer = {
  readonly counts: { readonly answered: number; readonly passed: number; readonly relayed: number };
  /** The sums, as the team sees them. */
  readonly results: ToldSheet;
  /** One row each, shuffled when the round closed. What the team hid is not in it. */
  readonly answers: ToldSheet;
};

export function answerBallots(
  state: ActivitiesState,
  query: BallotsQuery,
  by: Actor,
): BallotsAnswer | Rejection {
  const round = closedRound(state, query, by);
  return isRound(round) ? ballotsOf(round) : round;
}

export function ballotsOf(round: ClosedRound): BallotsAnswer | Rejection {
  const { kind, setup, curation, secret, answers, passed, relayed } = round;
  if (secret && answers.length < fewestSecretAnswers) return no('activities.too-few');
  return {
    counts: { answered: answers.length, passed, relayed },
    results: told(kind.sheet(setup, kind.tally(setup, answers, curation))),
    answers: told(kind.ballots(setup, answers, curation)),
  };
}

const told = ({ header, rows }: Sheet): ToldSheet => ({ header, rows });
