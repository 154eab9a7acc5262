import { isFacilitator } from '../../../room/audience.ts';
import { type Actor, isRejection, type Rejection } from '../../../room/feature.ts';
import { type ActivitiesState, type ActivityId, roundOf } from '../activities.model.ts';
import type { AnyKind } from '../activity-kind.ts';
import { curationOf, passesIn, wholeAnswers } from '../counting.ts';
import { kindOf } from '../kinds.ts';
import { no } from './query-refusals.ts';

/** What one round came to, with everybody's answers and nobody's name. */
export interface ClosedRound {
  readonly kind: AnyKind;
  readonly setup: unknown;
  readonly curation: unknown;
  /** Secret and final: its answers are guarded more closely. */
  readonly secret: boolean;
  /** Whole ones only: they are what is counted. In the shuffled order of the box. */
  readonly answers: readonly unknown[];
  readonly passed: number;
  /** Answers and passes that the team typed for somebody. */
  readonly relayed: number;
}

/** A round of a question, for the team and once it takes no more answers; otherwise why not. Rounds count from 1. */
export function closedRound(
  state: ActivitiesState,
  { id, round }: { readonly id: ActivityId; readonly round: number },
  by: Actor,
): ClosedRound | Rejection {
  if (!isFacilitator(by.role)) return no('activities.team-only');
  const activity = state.activities.get(id);
  const kind = activity && kindOf(activity.kind);
  if (!kind) return no('activities.gone');
  const latest = roundOf(activity);
  if (round > latest) return no('activities.no-round');
  if (round === latest && activity.stage !== 'closed') return no('activities.still-open');
  const { setup } = activity.earlier[round - 1] ?? activity;
  const { ballots, relayed } = state.box.get(id)?.[round - 1] ?? { ballots: [], relayed: 0 };
  return {
    ...{ kind, setup, secret: activity.secret, relayed },
    curation: curationOf(state, id, kind),
    answers: wholeAnswers(kind, setup, ballots),
    passed: passesIn(ballots),
  };
}

export const isRound = (round: ClosedRound | Rejection): round is ClosedRound => !isRejection(round);
