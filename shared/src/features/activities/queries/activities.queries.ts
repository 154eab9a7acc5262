import type { QueryRules } from '../../../room/feature.ts';
import type { ActivitiesState } from '../activities.model.ts';
import { answerBallots, BallotsQuery } from './ballots.ts';
import { answerSlice, SliceQuery } from './slice.ts';

export type ActivitiesQuery = BallotsQuery | SliceQuery;

/** What the team may ask of closed questions. No view holds it. */
export const activitiesQueries = {
  'activities.Ballots': { schema: BallotsQuery, answer: answerBallots },
  'activities.Slice': { schema: SliceQuery, answer: answerSlice },
} as const satisfies QueryRules<ActivitiesState, ActivitiesQuery>;
