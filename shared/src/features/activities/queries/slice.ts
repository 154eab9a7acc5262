import * as z from 'zod/mini';
import { type Json, pack } from '../../../room/encoding.ts';
import type { Actor, Rejection } from '../../../room/feature.ts';
import { type ActivitiesState, ActivityId } from '../activities.model.ts';
import { Round } from './ballots.ts';
import { type ClosedRound, closedRound, isRound } from './closed-round.ts';
import { no } from './query-refusals.ts';

/** Neither a group nor all the others together may be fewer people than this. Nobody at all is fewer, too. */
export const fewestInSlice = 5;

/** Compares those who gave one answer, such as "Year 9", with everybody else. */
export const SliceQuery = z.strictObject({
  type: z.literal('activities.Slice'),
  id: ActivityId,
  round: Round,
  slice: z.string().check(z.maxLength(64)),
});
export type SliceQuery = z.infer<typeof SliceQuery>;

export type SliceSide = {
  /** People. Who passed is on neither side: they did not say which. */
  readonly answered: number;
  /** As the kind of question tallies. */
  readonly tally: Json;
};
export type SliceAnswer = { readonly inside: SliceSide; readonly rest: SliceSide };

export function answerSlice(state: ActivitiesState, query: SliceQuery, by: Actor): SliceAnswer | Rejection {
  const round = closedRound(state, query, by);
  return isRound(round) ? sliceOf(round, query.slice) : round;
}

export function sliceOf(round: ClosedRound, slice: string): SliceAnswer | Rejection {
  const { kind, setup, secret, answers } = round;
  if (secret) return no('activities.slice-secret');
  if (!kind.slices || !kind.inSlice) return no('activities.no-slices');
  if (!kind.slices(setup).some(({ id }) => id === slice)) return no('activities.no-slice');
  const [inside, rest]: [unknown[], unknown[]] = [[], []];
  for (const answer of answers) (kind.inSlice(setup, answer, slice) ? inside : rest).push(answer);
  if (Math.min(inside.length, rest.length) < fewestInSlice) return no('activities.slice-small');
  return { inside: sideOf(round, inside), rest: sideOf(round, rest) };
}

const sideOf = ({ kind, setup, curation }: ClosedRound, answers: readonly unknown[]): SliceSide => ({
  answered: answers.length,
  tally: pack(kind.tally(setup, answers, curation)),
});
