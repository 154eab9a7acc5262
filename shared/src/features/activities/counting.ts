import type { ActivitiesState, Activity, Asked, Ballot, Boxed, Counts, Known } from './activities.model.ts';
import type { AnyKind } from './activity-kind.ts';
import { contributors, tallyBoxedWall, tallyWall, typedForSomebody } from './entries/entries.counting.ts';
import { kindOf } from './kinds.ts';

/** Results of fewer answers to a secret question would point at somebody. They are not for anyone, not even the team. */
export const fewestForSecret = 5;

type Counted = Pick<Known, 'counts' | 'results'>;

/** Everything that was given to the round that runs, or ran last. Only the server has it. */
const cast = ({ ballots, relayed, box }: ActivitiesState, { id, stage }: Activity): Boxed => {
  if (stage === 'closed') return box.get(id)?.at(-1) ?? { ballots: [], relayed: 0, seen: 0 };
  const typed = [...(relayed.get(id)?.values() ?? [])].map(({ ballot }) => ballot);
  const given = [...(ballots.get(id)?.values() ?? []), ...typed];
  return { ballots: given, relayed: typed.length, seen: 0 };
};

/** Answers that say all that was asked: they alone count. */
export const wholeAnswers = (kind: AnyKind, setup: unknown, ballots: readonly Ballot[]): readonly unknown[] =>
  ballots.flatMap((ballot) =>
    'answer' in ballot && (kind.isWhole?.(setup, ballot.answer) ?? true) ? [ballot.answer] : [],
  );

/** Whether this ballot makes its voter one of those who took part. */
export const countsIn = ({ kind: key, setup }: Activity, ballot: Ballot | null | undefined): boolean => {
  const kind = kindOf(key);
  if (!kind || !ballot) return false;
  return 'pass' in ballot || wholeAnswers(kind, setup, [ballot]).length > 0;
};

export const passesIn = (ballots: readonly Ballot[]): number =>
  ballots.reduce((sum, ballot) => ('pass' in ballot ? sum + 1 : sum), 0);

/** People who took part in the round that runs, or ran last, without looking at what they said. */
export function countPeople(state: ActivitiesState, activity: Activity): Counts {
  const { id, stage, setup } = activity;
  const kind = kindOf(activity.kind);
  const boxed = cast(state, activity);
  if (kind?.entries && stage === 'open') return countOnWall(state, activity);
  return {
    answered: boxed.responses?.people ?? (kind ? wholeAnswers(kind, setup, boxed.ballots).length : 0),
    passed: passesIn(boxed.ballots),
    relayed: boxed.relayed,
    seen: stage === 'closed' ? boxed.seen : seenBy(state, id),
  };
}

/** Whoever wrote or responded did not pass, even if they said so before. */
function countOnWall(state: ActivitiesState, { id }: Activity): Counts {
  const people = contributors(state, id);
  const typed = typedForSomebody(state, id);
  const ballots = [...(state.ballots.get(id) ?? [])].flatMap(([author, ballot]) =>
    people.has(author) ? [] : [ballot],
  );
  const typedBallots = [...(state.relayed.get(id)?.values() ?? [])].map(({ ballot }) => ballot);
  return {
    answered: people.size + typed,
    passed: passesIn([...ballots, ...typedBallots]),
    relayed: typed + typedBallots.length,
    seen: seenBy(state, id),
  };
}

/** Whoever took part has seen it, also when the server has forgotten who had it on their screen. */
function seenBy(state: ActivitiesState, id: Activity['id']): number {
  const people = new Set([
    ...(state.seen.get(id) ?? []),
    ...(state.ballots.get(id)?.keys() ?? []),
    ...contributors(state, id),
  ]);
  return people.size;
}

/** The round that runs, or ran last. */
export const countBallots = (state: ActivitiesState, activity: Activity): Counted => ({
  counts: countPeople(state, activity),
  results: kindOf(activity.kind)?.entries
    ? tallyWall(state, activity)
    : resultsOf(state, activity, activity, cast(state, activity).ballots),
});

/** An earlier round, 0 for the first. */
export function countRound(state: ActivitiesState, activity: Activity, place: number): Counted {
  const asked = activity.earlier[place];
  const boxed = state.box.get(activity.id)?.[place];
  const kind = kindOf(activity.kind);
  if (!asked || !boxed || !kind) return { counts: null, results: null };
  const { ballots, relayed, seen } = boxed;
  const answered = boxed.responses?.people ?? wholeAnswers(kind, asked.setup, ballots).length;
  return {
    counts: { answered, passed: passesIn(ballots), relayed, seen },
    results: kind.entries
      ? tallyBoxedWall(activity.kind, asked, boxed)
      : resultsOf(state, activity, asked, ballots),
  };
}

/** What the team has to sort out in the round that runs, or ran last. */
export function deskOf(state: ActivitiesState, activity: Activity): unknown {
  const kind = kindOf(activity.kind);
  if (!kind?.desk) return null;
  const answers = wholeAnswers(kind, activity.setup, cast(state, activity).ballots);
  if (activity.secret && answers.length < fewestForSecret) return null;
  return kind.desk(activity.setup, answers, curationOf(state, activity.id, kind));
}

export const curationOf = ({ curation }: ActivitiesState, id: Activity['id'], kind: AnyKind): unknown =>
  curation.get(id) ?? kind.curation?.initial ?? null;

function resultsOf(
  state: ActivitiesState,
  { id, kind: key, secret }: Activity,
  { setup }: Asked,
  ballots: readonly Ballot[],
): unknown {
  const kind = kindOf(key);
  if (!kind) return null;
  const answers = wholeAnswers(kind, setup, ballots);
  if (secret && answers.length < fewestForSecret) return null;
  return kind.tally(setup, answers, curationOf(state, id, kind));
}
