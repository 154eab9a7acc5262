import type { ConcealTable, Erasure, ShowTable } from '../../room/feature.ts';
import type { AuthorId } from '../../room/ids.ts';
import type { ActivitiesEvent } from './activities.events.ts';
import type { ActivitiesState, Activity, ActivityId, Ballot } from './activities.model.ts';
import { countsIn } from './counting.ts';
import {
  changes,
  changesForAll,
  counted,
  earlierCounted,
  type Telling,
  type Told,
} from './counts.telling.ts';
import { entriesErasure } from './entries/entries.erasure.ts';
import { entriesFor, entriesShow, wallComesToLight } from './entries/entries.privacy.ts';
import { earlierFor, type Outlook, setupFor, thePeople, theTeam, theWall } from './outlooks.ts';

type Of<Type extends ActivitiesEvent['type']> = Extract<ActivitiesEvent, { type: Type }>;

const same = <Event extends Told>(event: Event): Event => event;
const toEverybody = { facilitators: same, participants: same, displays: same };
const sealed = ({ id }: { id: ActivityId }): Told => ({ type: 'activities.Sealed', id });

/** Outside the team a question appears when it opens. */
const appears =
  (outlook: Outlook) =>
  (event: Of<'activities.Opened'>, { activities }: ActivitiesState): readonly Telling[] => {
    const draft = activities.get(event.id);
    if (!draft) return [];
    const { id, kind, question, influence, showLive, secret, think } = draft;
    const setup = setupFor(outlook, { kind, revealed: showLive }, draft.setup);
    const drafted: Told = {
      type: 'activities.Drafted',
      ...{ id, kind, question, setup, influence, showLive, secret, think },
    };
    return outlook.watches({ ...draft, revealed: showLive })
      ? [drafted, event, counted(id, outlook)]
      : [drafted, event];
  };

/** To a wall that knows only the sum, somebody who changes their mind is no news; who begins or stops to count is. */
function isNewsToTheWall(
  { id, author, ballot }: Of<'activities.Answered'>,
  { activities, ballots }: ActivitiesState,
): boolean {
  const activity = activities.get(id);
  if (!activity || activity.revealed || author === null) return true;
  const before = ballots.get(id)?.get(author);
  return countsIn(activity, before) !== countsIn(activity, ballot);
}

const rewritten =
  (outlook: Outlook) =>
  (event: Of<'activities.Edited'>, { activities }: ActivitiesState): readonly Telling[] => {
    const activity = activities.get(event.id);
    if (!activity) return [];
    const edited = { ...event, setup: setupFor(outlook, activity, event.setup) };
    return outlook.watches(activity) ? [edited, counted(event.id, outlook)] : [edited];
  };

const startsAgain =
  (outlook: Outlook) =>
  (event: Of<'activities.RoundStarted'>, { activities }: ActivitiesState): readonly Telling[] => {
    const activity = activities.get(event.id);
    if (!activity) return [];
    const now = { kind: activity.kind, revealed: activity.showLive };
    const started = { ...event, setup: setupFor(outlook, now, event.setup) };
    return [started, counted(event.id, outlook), earlierCounted(event.id, outlook)];
  };

const comesToLight =
  (outlook: Outlook) =>
  (event: Of<'activities.Revealed'>, before: ActivitiesState): readonly Telling[] => {
    const activity = before.activities.get(event.id);
    if (!activity) return [];
    const { id, setup, earlier } = activity;
    const hidden = setupFor(outlook, activity, setup) !== setup;
    return [
      event,
      ...wallComesToLight(before, activity),
      ...(hidden ? [{ type: 'activities.SetupShown', id, setup } as const] : []),
      counted(id, outlook),
      ...(earlier.length > 0 ? [earlierCounted(id, outlook)] : []),
    ];
  };

const clearedUp =
  (outlook: Outlook) =>
  ({ id }: Of<'activities.Curated'>, { activities }: ActivitiesState): readonly Telling[] => {
    const activity = activities.get(id);
    if (!activity) return [];
    return [
      ...(outlook.watches(activity) ? [counted(id, outlook)] : []),
      ...(activity.earlier.some(outlook.sees) ? [earlierCounted(id, outlook)] : []),
    ];
  };

/** Nobody can read any more what somebody put into a secret box, not even they themselves. */
const asOwn = (activity: Activity | undefined, ballot: Ballot): Ballot =>
  activity?.secret ? { sealed: true } : ballot;

export const activitiesShow: ShowTable<ActivitiesState, ActivitiesEvent, Told> = {
  ...entriesShow,
  'activities.Drafted': { facilitators: same },
  'activities.Discarded': { facilitators: same },
  'activities.Opened': {
    facilitators: (event) => [event, counted(event.id, theTeam)],
    participants: appears(thePeople),
    displays: appears(theWall),
  },
  'activities.AnswersLetIn': toEverybody,
  'activities.TimerSet': toEverybody,
  'activities.Frozen': toEverybody,
  'activities.Spotlit': toEverybody,
  'activities.Edited': {
    facilitators: rewritten(theTeam),
    participants: rewritten(thePeople),
    displays: rewritten(theWall),
  },
  'activities.Answered': {
    facilitators: changes(theTeam),
    participants: changes(thePeople),
    displays: (event, before) =>
      isNewsToTheWall(event, before) ? changes(theWall)(event, before) : undefined,
    privately: ({ id, author, ballot }, { activities }) =>
      author && ballot
        ? [
            {
              to: author,
              told: {
                type: 'activities.OwnBallot',
                ...{ id, author, ballot: asOwn(activities.get(id), ballot) },
              },
            },
          ]
        : [],
  },
  'activities.Withdrawn': {
    ...changesForAll,
    privately: ({ id, author }) =>
      author ? [{ to: author, told: { type: 'activities.OwnBallotGone', id, author } }] : [],
  },
  'activities.Relayed': {
    ...changesForAll,
    privately: (event) => (event.author ? [{ to: event.author, told: event }] : []),
  },
  'activities.RelayTakenBack': {
    ...changesForAll,
    privately(event, { relayed }) {
      const typed = relayed.get(event.id)?.get(event.relay);
      return typed ? [{ to: typed.author, told: event }] : [];
    },
  },
  'activities.Seen': { facilitators: changes(theTeam) },
  'activities.SeenForgotten': {
    facilitators: (_event, { seen }) => [...seen.keys()].map((id) => counted(id, theTeam)),
  },
  'activities.Closed': {
    facilitators: (event) => [sealed(event), counted(event.id, theTeam)],
    participants: sealed,
    displays: sealed,
  },
  'activities.Revealed': {
    facilitators: same,
    participants: comesToLight(thePeople),
    displays: comesToLight(theWall),
  },
  'activities.RoundStarted': {
    facilitators: startsAgain(theTeam),
    participants: startsAgain(thePeople),
    displays: startsAgain(theWall),
  },
  'activities.Curated': {
    facilitators: (event, before) => [event, ...clearedUp(theTeam)(event, before)],
    participants: clearedUp(thePeople),
    displays: clearedUp(theWall),
  },
};

const concealedBy =
  (outlook: Outlook, holds: (activity: Activity) => boolean) =>
  (state: ActivitiesState, { author }: { author: AuthorId }): ActivitiesState => {
    const { activities, ballots, relayed, seen, curation, spotlight } = state;
    const held = [...activities.values()].filter(holds).map((activity) => ({
      ...activity,
      ...outlook.knows(state, activity),
      setup: setupFor(outlook, activity, activity.setup),
      earlier: earlierFor(outlook, state, activity),
    }));
    return {
      activities: new Map(held.map((activity) => [activity.id, activity])),
      ballots: new Map(
        [...ballots].map(([id, cast]) => {
          const own = cast.get(author);
          return [id, new Map(own ? [[author, asOwn(activities.get(id), own)]] : [])];
        }),
      ),
      relayed: new Map(
        [...relayed].map(([id, typed]) => [
          id,
          new Map([...typed].filter(([, { author: by }]) => by === author)),
        ]),
      ),
      seen: new Map([...seen.keys()].map((id) => [id, new Set()])),
      box: new Map(),
      ...entriesFor(state, outlook === theTeam ? 'team' : 'outside', outlook === theWall ? null : author),
      curation: outlook === theTeam ? new Map(curation) : new Map(),
      spotlight,
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
    switch (event.type) {
      case 'activities.Answered':
      case 'activities.Withdrawn':
      case 'activities.Relayed':
        return `ballots:${event.id}`;
      case 'activities.Drafted':
        return `question:${event.id}`;
      default:
        return entriesErasure.subject(event);
    }
  },
  erases(event) {
    if (event.type === 'activities.Closed') return `ballots:${event.id}`;
    if (event.type === 'activities.Discarded') return `question:${event.id}`;
    return entriesErasure.erases(event);
  },
  scrub(event) {
    switch (event.type) {
      case 'activities.Answered':
      case 'activities.Relayed':
        return { ...event, author: null, ballot: null };
      case 'activities.Withdrawn':
        return { ...event, author: null };
      case 'activities.Drafted':
        return { ...event, question: '', setup: null, influence: null };
      default:
        return entriesErasure.scrub(event);
    }
  },
  signatures: entriesErasure.signatures,
};
