import type { ConcealTable, Erasure, Later, ShowTable } from '../../room/feature.ts';
import type { AuthorId } from '../../room/ids.ts';
import {
  type ActivitiesEvent,
  type ActivitiesNotice,
  type ActivitiesState,
  type Activity,
  type ActivityId,
  countBallots,
} from './activities.model.ts';

type Told = ActivitiesEvent | ActivitiesNotice;
type Known = Pick<Activity, 'counts' | 'tookPart' | 'results'>;

/** What an audience knows of the ballots, and whether a ballot changes it. */
interface Outlook {
  knows(state: ActivitiesState, activity: Activity): Known;
  watches(activity: Activity | undefined): boolean;
}

const nothing: Known = { counts: null, tookPart: null, results: null };
const everything = (state: ActivitiesState, activity: Activity): Known => ({
  ...countBallots(state, activity),
  tookPart: null,
});
const theTeam: Outlook = {
  knows: (state, activity) => (activity.stage === 'draft' ? nothing : everything(state, activity)),
  watches: () => true,
};
/** Results when they are revealed. Until then not even how many answered: nobody is chased. */
const thePeople: Outlook = {
  knows: (state, activity) => (activity.revealed ? everything(state, activity) : nothing),
  watches: (activity) => activity?.revealed ?? false,
};
/**
 * The wall says how many took part, so that the room can see that it works. Not how: while one person taps, neighbours would
 * see who passes.
 */
const theWall: Outlook = {
  knows(state, activity) {
    if (activity.revealed) return everything(state, activity);
    const { answered, passed } = countBallots(state, activity).counts;
    return { ...nothing, tookPart: answered + passed };
  },
  watches: () => true,
};

const counted = (id: ActivityId, { knows }: Outlook): Later<ActivitiesState, Told> => ({
  later: `activities.counted ${id}`,
  event: (now) => {
    const activity = now.activities.get(id);
    return activity && { type: 'activities.Counted', id, ...knows(now, activity) };
  },
});

const same = <Event extends Told>(event: Event): Event => event;
const sealed = ({ id }: { id: ActivityId }): Told => ({ type: 'activities.Closed', id, ballots: [] });

type Opened = Extract<ActivitiesEvent, { type: 'activities.Opened' }>;
/** Outside the team a question appears when it opens. */
const appears =
  (outlook: Outlook) =>
  (event: Opened, { activities }: ActivitiesState): (Told | Later<ActivitiesState, Told>)[] => {
    const draft = activities.get(event.id);
    if (!draft) return [];
    const { id, kind, question, setup, showLive } = draft;
    const drafted: Told = { type: 'activities.Drafted', id, kind, question, setup, showLive };
    return outlook.watches({ ...draft, revealed: showLive })
      ? [drafted, event, counted(id, outlook)]
      : [drafted, event];
  };

type Answered = Extract<ActivitiesEvent, { type: 'activities.Answered' }>;
/** Never a message per ballot: one summary per tick, and to those alone for whom something changes. */
const changes =
  (outlook: Outlook) =>
  ({ id }: Answered, { activities }: ActivitiesState): Later<ActivitiesState, Told> | undefined =>
    outlook.watches(activities.get(id)) ? counted(id, outlook) : undefined;

/** To a wall that knows only the sum, somebody who changes their mind is no news. */
const isNewsToTheWall = ({ id, author }: Answered, { activities, ballots }: ActivitiesState): boolean =>
  activities.get(id)?.revealed === true || author === null || ballots.get(id)?.has(author) !== true;

export const activitiesShow: ShowTable<ActivitiesState, ActivitiesEvent, Told> = {
  'activities.Drafted': { facilitators: same },
  'activities.Discarded': { facilitators: same },
  'activities.Opened': {
    facilitators: (event) => [event, counted(event.id, theTeam)],
    participants: appears(thePeople),
    displays: appears(theWall),
  },
  'activities.Answered': {
    facilitators: changes(theTeam),
    participants: changes(thePeople),
    displays: (event, before) =>
      isNewsToTheWall(event, before) ? changes(theWall)(event, before) : undefined,
    privately: ({ id, author, ballot }) =>
      author && ballot ? [{ to: author, told: { type: 'activities.OwnBallot', id, author, ballot } }] : [],
  },
  'activities.Closed': { facilitators: sealed, participants: sealed, displays: sealed },
  'activities.Revealed': {
    facilitators: same,
    participants: (event) => [event, counted(event.id, thePeople)],
    displays: (event) => [event, counted(event.id, theWall)],
  },
};

const concealedBy =
  (outlook: Outlook, holds: (activity: Activity) => boolean) =>
  (state: ActivitiesState, { author }: { author: AuthorId }): ActivitiesState => {
    const held = [...state.activities.values()].filter(holds);
    return {
      activities: new Map(
        held.map((activity) => [activity.id, { ...activity, ...outlook.knows(state, activity) }]),
      ),
      ballots: new Map(
        [...state.ballots].map(([id, cast]) => {
          const own = cast.get(author);
          return [id, new Map(own ? [[author, own]] : [])];
        }),
      ),
      box: new Map(),
    };
  };
const wasOpened = ({ stage }: Activity): boolean => stage !== 'draft';

export const activitiesConceal = {
  facilitators: concealedBy(theTeam, () => true),
  participants: concealedBy(thePeople, wasOpened),
  displays: concealedBy(theWall, wasOpened),
} satisfies ConcealTable<ActivitiesState>;

/**
 * Closing cuts the tie between people and ballots in the stored log as well; the ballots stay, in the box. A question that
 * was thrown away leaves it too.
 */
export const activitiesErasure: Erasure<ActivitiesEvent> = {
  subject(event) {
    if (event.type === 'activities.Answered') return `ballots:${event.id}`;
    return event.type === 'activities.Drafted' ? `question:${event.id}` : undefined;
  },
  erases(event) {
    if (event.type === 'activities.Closed') return `ballots:${event.id}`;
    return event.type === 'activities.Discarded' ? `question:${event.id}` : undefined;
  },
  scrub(event) {
    if (event.type === 'activities.Answered') return { ...event, author: null, ballot: null };
    return event.type === 'activities.Drafted' ? { ...event, question: '', setup: null } : event;
  },
};
