import type { ActivitiesState, Activity } from './activities.model.ts';
import { kindOf } from './kinds.ts';

/** In every round of it. */
const picturesOf = ({ kind, setup, earlier }: Activity): readonly string[] =>
  [setup, ...earlier.map((round) => round.setup)].flatMap((asked) => kindOf(kind)?.pictures?.(asked) ?? []);

/** The names of the pictures of all questions, asked or not. */
export function* picturesInQuestions({ activities }: ActivitiesState): Generator<string> {
  for (const activity of activities.values()) yield* picturesOf(activity);
}

/** Pictures that stand in no question but drafts. */
export function picturesInDrafts({ activities }: ActivitiesState): ReadonlySet<string> {
  const all = [...activities.values()];
  const asked = new Set(all.filter(({ stage }) => stage !== 'draft').flatMap(picturesOf));
  return new Set(all.flatMap(picturesOf).filter((name) => !asked.has(name)));
}
