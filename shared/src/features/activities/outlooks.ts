import type { ActivitiesState, Activity, Counts, Known, Round } from './activities.model.ts';
import { countBallots, countPeople, countRound, deskOf } from './counting.ts';
import { kindOf } from './kinds.ts';

/** What an audience knows of a question and of its answers. */
export interface Outlook {
  knows(state: ActivitiesState, activity: Activity): Known;
  /** Whether a ballot changes what it knows. */
  watches(activity: Activity | undefined): boolean;
  /** Whether it may have all of the setup, and the results, of a round. */
  sees(round: Pick<Round, 'revealed'>): boolean;
  /** How many had it on their screen is for the team. */
  readonly counted: (counts: Counts | null) => Counts | null;
}

const nothing: Known = { counts: null, tookPart: null, results: null, desk: null };

const tookPart = (state: ActivitiesState, activity: Activity): Known => {
  const { answered, passed } = countPeople(state, activity);
  return { ...nothing, tookPart: answered + passed };
};

const withoutSeen = (counts: Counts | null): Counts | null => counts && { ...counts, seen: null };

export const theTeam: Outlook = {
  knows(state, activity) {
    if (activity.stage === 'draft') return nothing;
    // Between two looks at live numbers, the team could read off what the person in between said.
    if (activity.secret && activity.stage === 'open') return tookPart(state, activity);
    const { counts, results } = countBallots(state, activity);
    // What is for the team alone says itself how much it says: one more who answered would be somebody.
    const told = kindOf(activity.kind)?.teamOnly ? null : counts;
    return { counts: told, results, tookPart: null, desk: deskOf(state, activity) };
  },
  watches: () => true,
  sees: () => true,
  counted: (counts) => counts,
};

/** Results when they are revealed. Until then not even how many answered: nobody is chased. */
export const thePeople: Outlook = {
  knows: (state, activity) => (activity.revealed ? everything(state, activity) : nothing),
  watches: (activity) => activity?.revealed ?? false,
  sees: ({ revealed }) => revealed,
  counted: withoutSeen,
};

/**
 * The wall says how many took part, so that the room can see that it works. Not how: while one person taps, neighbours would
 * see who passes.
 */
export const theWall: Outlook = {
  knows(state, activity) {
    if (activity.revealed) return everything(state, activity);
    return kindOf(activity.kind)?.teamOnly ? nothing : tookPart(state, activity);
  },
  watches: () => true,
  sees: ({ revealed }) => revealed,
  counted: withoutSeen,
};

function everything(state: ActivitiesState, activity: Activity): Known {
  if (kindOf(activity.kind)?.teamOnly) return nothing;
  const { counts, results } = countBallots(state, activity);
  return { ...nothing, counts: withoutSeen(counts), results };
}

/** The setup that this audience may have. Some of it can wait for the results. */
export const setupFor = (
  { sees }: Outlook,
  { kind: key, revealed }: Pick<Activity, 'kind' | 'revealed'>,
  setup: unknown,
): unknown => {
  const kind = kindOf(key);
  return kind?.forVoters && !sees({ revealed }) ? kind.forVoters(setup) : setup;
};

/** The rounds before this one, as this audience knows them. */
export const earlierFor = (outlook: Outlook, state: ActivitiesState, activity: Activity): readonly Round[] =>
  activity.earlier.map((round, place) => {
    const { question, influence, revealed } = round;
    const asked = { question, influence, revealed, tookPart: null, desk: null };
    const setup = setupFor(outlook, { kind: activity.kind, revealed }, round.setup);
    if (!outlook.sees(round)) return { ...asked, setup, counts: null, results: null };
    const { counts, results } = countRound(state, activity, place);
    return { ...asked, setup, counts: outlook.counted(counts), results };
  });
