import type { Activity, Round } from '@sayso/shared/features/activities/activities.model.ts';

export interface KnownRound extends Pick<Round, 'question' | 'setup' | 'counts' | 'results'> {
  /** From 1. */
  readonly round: number;
}

/** The rounds that take no more answers, oldest first, as this screen knows them. */
export function closedRounds(activity: Activity): readonly KnownRound[] {
  const closed = activity.stage === 'closed' ? [...activity.earlier, activity] : activity.earlier;
  return closed.map(({ question, setup, counts, results }, at) => ({
    ...{ question, setup, counts, results },
    round: at + 1,
  }));
}
