import { mapEntities } from '../../../room/entities.ts';
import type { ShowRow, ShowTable } from '../../../room/feature.ts';
import type { AuthorId } from '../../../room/ids.ts';
import { forPeers } from '../../../room/signature.ts';
import type { ActivitiesState, Activity, ActivityId } from '../activities.model.ts';
import { changes, type Telling, type Told } from '../counts.telling.ts';
import { thePeople, theTeam, theWall } from '../outlooks.ts';
import { contributors } from './entries.counting.ts';
import type { EntriesEvent } from './entries.events.ts';
import type { Entry, EntryId } from './entries.model.ts';
import { isForEverybody, isStaffs, isWallOpen } from './entries.reach.ts';

type Of<Type extends EntriesEvent['type']> = Extract<EntriesEvent, { type: Type }>;
type AboutEntry = Extract<EntriesEvent, { readonly entry: EntryId }>;
type Row<Event> = ShowRow<ActivitiesState, Told, Event>;
type Personal = readonly { to: AuthorId; told: Told }[];

const toTeam = (entry: Entry): Entry => ({ ...entry, author: null });
const toPeers = (entry: Entry): Entry => ({ ...entry, author: null, by: forPeers(entry.by) });
/** What its writer holds of a text that others outside the team do not see: what the team makes of it is not told. */
const apart = (entry: Entry, author: AuthorId): Entry => ({
  ...toPeers(entry),
  author,
  ...{ group: null, mark: null, reply: null },
});

const found = (
  { activities, entries }: ActivitiesState,
  { id, entry }: { id: ActivityId; entry: EntryId },
): { activity: Activity; entry: Entry } | undefined => {
  const activity = activities.get(id);
  const there = entries.get(id)?.get(entry);
  return activity && there && { activity, entry: there };
};

const isSeen = (before: ActivitiesState, event: { id: ActivityId; entry: EntryId }): boolean => {
  const there = found(before, event);
  return there !== undefined && isForEverybody(there.activity, there.entry);
};

/** Its writer, where the audience they belong to hears nothing of it. */
const writerApart = (before: ActivitiesState, event: { id: ActivityId; entry: EntryId }): AuthorId | null => {
  const there = found(before, event);
  return there && !isStaffs(there.entry) && !isForEverybody(there.activity, there.entry)
    ? there.entry.author
    : null;
};

const list = (...told: readonly (Telling | undefined)[]): readonly Telling[] =>
  told.flatMap((one) => one ?? []);

/** Whoever wrote or responded, or passed, is counted already on a wall that knows one sum. */
const isNewToTheWall = (before: ActivitiesState, id: ActivityId, author: AuthorId | null): boolean =>
  before.activities.get(id)?.revealed === true ||
  (author !== null && !contributors(before, id).has(author) && before.ballots.get(id)?.has(author) !== true);

const onlyRevealed = (event: { id: ActivityId }, before: ActivitiesState): Telling | undefined =>
  before.activities.get(event.id)?.revealed ? changes(theWall)(event, before) : undefined;

/** An event about a text: told to those who hold it. `toWriter`: also to its writer, when others do not see it. */
const about = <Event extends AboutEntry>(toWriter: boolean, wallCounts = onlyRevealed): Row<Event> => {
  const say = (event: Event, before: ActivitiesState): Told | undefined =>
    isSeen(before, event) ? event : undefined;
  return {
    facilitators: (event, before) => list(event, changes(theTeam)(event, before)),
    participants: (event, before) => list(say(event, before), changes(thePeople)(event, before)),
    displays: (event, before) => list(say(event, before), wallCounts(event, before)),
    privately(event, before): Personal {
      const to = toWriter ? writerApart(before, event) : null;
      return to === null ? [] : [{ to, told: event }];
    },
  };
};

const takenAway = (status: 'held' | 'hidden'): Row<Of<'activities.EntryHidden' | 'activities.EntryHeld'>> => {
  const told = ({ id, entry }: { id: ActivityId; entry: EntryId }): Told => ({
    type: 'activities.EntryTakenAway',
    ...{ id, entry, status },
  });
  return {
    facilitators: (event, before) => list(event, changes(theTeam)(event, before)),
    participants: (event, before) =>
      list(isSeen(before, event) ? told(event) : undefined, changes(thePeople)(event, before)),
    displays: (event, before) =>
      list(isSeen(before, event) ? told(event) : undefined, onlyRevealed(event, before)),
    privately(event, before): Personal {
      const to = writerApart(before, event);
      return to === null ? [] : [{ to, told: told(event) }];
    },
  };
};

/** It comes with its words, and people get back what they had said about it. */
const isShown: Row<Of<'activities.EntryShown'>> = (() => {
  const told = (event: Of<'activities.EntryShown'>, before: ActivitiesState): Told | undefined => {
    const there = found(before, event);
    if (!there || !isWallOpen(there.activity)) return undefined;
    const entry = toPeers({ ...there.entry, status: 'shown' });
    return { type: 'activities.EntriesTold', id: event.id, entries: [entry], groups: [] };
  };
  return {
    facilitators: (event, before) => list(event, changes(theTeam)(event, before)),
    participants: (event, before) => list(told(event, before), changes(thePeople)(event, before)),
    displays: (event, before) => list(told(event, before), onlyRevealed(event, before)),
    privately(event, before): Personal {
      const { id, entry: name } = event;
      const there = found(before, event);
      if (!there) return [];
      if (!isWallOpen(there.activity)) {
        const to = writerApart(before, event);
        return to === null ? [] : [{ to, told: event }];
      }
      return [...(before.responses.get(id) ?? [])].flatMap(([to, given]) => {
        const response = given.get(name);
        return response
          ? [{ to, told: { type: 'activities.OwnResponse', id, entry: name, author: to, response } } as const]
          : [];
      });
    },
  };
})();

const aboutGroups = <Event extends EntriesEvent & { id: ActivityId }>(): Row<Event> => {
  const say = (event: Event, { activities }: ActivitiesState): Told | undefined => {
    const activity = activities.get(event.id);
    return activity && isWallOpen(activity) ? event : undefined;
  };
  return {
    facilitators: (event, before) => list(event, changes(theTeam)(event, before)),
    participants: (event, before) => list(say(event, before), changes(thePeople)(event, before)),
    displays: (event, before) => list(say(event, before), onlyRevealed(event, before)),
  };
};

const written = (event: Of<'activities.EntryWritten'>, { activities }: ActivitiesState): Told | undefined => {
  const activity = activities.get(event.id);
  return activity && isForEverybody(activity, event.entry)
    ? { ...event, entry: toPeers(event.entry) }
    : undefined;
};

/** What the team writes itself is no part of how many people took part; what it typed for somebody is. */
const addsSomebody = ({ id, entry }: Of<'activities.EntryWritten'>, before: ActivitiesState): boolean =>
  entry.relayed || (!isStaffs(entry) && isNewToTheWall(before, id, entry.author));

export const entriesShow: ShowTable<ActivitiesState, EntriesEvent, Told> = {
  'activities.EntryWritten': {
    facilitators: (event, before) =>
      list({ ...event, entry: toTeam(event.entry) }, changes(theTeam)(event, before)),
    participants: (event, before) => list(written(event, before), changes(thePeople)(event, before)),
    displays: (event, before) =>
      list(
        written(event, before),
        addsSomebody(event, before) ? changes(theWall)(event, before) : onlyRevealed(event, before),
      ),
    privately({ type, id, entry }, { activities }): Personal {
      const { author } = entry;
      const activity = activities.get(id);
      if (author === null || !activity) return [];
      if (isStaffs(entry) || isForEverybody(activity, entry)) {
        return [{ to: author, told: { type: 'activities.EntryOwned', id, entry: entry.id, author } }];
      }
      return [{ to: author, told: { type, id, entry: apart(entry, author) } }];
    },
  },
  'activities.EntriesSeeded': aboutGroups(),
  'activities.EntryReworded': about(true, changes(theWall)),
  'activities.EntryDeleted': about(true, changes(theWall)),
  'activities.EntryHeld': takenAway('held'),
  'activities.EntryHidden': takenAway('hidden'),
  'activities.EntryShown': isShown,
  'activities.EntryMarked': about(false),
  'activities.EntryGrouped': about(false),
  'activities.EntryGroupMade': aboutGroups(),
  'activities.EntryGroupRenamed': aboutGroups(),
  'activities.EntryGroupDissolved': aboutGroups(),
  'activities.Responded': {
    facilitators: changes(theTeam),
    participants: changes(thePeople),
    displays: (event, before) =>
      event.response === null || isNewToTheWall(before, event.id, event.author)
        ? changes(theWall)(event, before)
        : undefined,
    privately: ({ id, entry, author, response }): Personal =>
      author === null
        ? []
        : [{ to: author, told: { type: 'activities.OwnResponse', id, entry, author, response } }],
  },
  'activities.SignaturesTaken': {
    facilitators: (event) => event,
    participants: (event) => event,
    displays: (event) => event,
  },
};

/** What had to wait for the reveal. */
export function wallComesToLight(
  { entries, entryGroups }: ActivitiesState,
  activity: Activity,
): readonly Told[] {
  if (isWallOpen(activity)) return [];
  const { id } = activity;
  const shown = [...(entries.get(id)?.values() ?? [])].filter(({ status }) => status === 'shown');
  const groups = [...(entryGroups.get(id)?.values() ?? [])];
  if (shown.length + groups.length === 0) return [];
  return [{ type: 'activities.EntriesTold', id, entries: shown.map(toPeers), groups }];
}

/** What a screen may hold of what people wrote; `mine` is the author whose own things are kept. */
export function entriesFor(
  { activities, entries, entryGroups, responses }: ActivitiesState,
  audience: 'team' | 'outside',
  mine: AuthorId | null,
): Pick<ActivitiesState, 'entries' | 'entryGroups' | 'responses'> {
  const seesGroups = (id: ActivityId): boolean => {
    const activity = activities.get(id);
    return audience === 'team' || (activity !== undefined && isWallOpen(activity));
  };
  const view = (id: ActivityId, entry: Entry): readonly Entry[] => {
    const activity = activities.get(id);
    const author = entry.author !== null && entry.author === mine ? mine : null;
    if (audience === 'team') return [{ ...entry, author }];
    if (activity && isForEverybody(activity, entry)) return [{ ...toPeers(entry), author }];
    return author === null ? [] : [apart(entry, author)];
  };
  const walls = new Map(
    [...entries].map(([id, wall]) => [
      id,
      new Map([...wall.values()].flatMap((entry) => view(id, entry).map((seen) => [seen.id, seen] as const))),
    ]),
  );
  return {
    entries: walls,
    entryGroups: new Map(
      [...entryGroups].map(([id, groups]) => [
        id,
        seesGroups(id) ? mapEntities(groups, (group) => group) : new Map(),
      ]),
    ),
    responses: new Map(
      [...responses].map(([id, given]) => {
        const activity = activities.get(id);
        const own = [...((mine === null ? undefined : given.get(mine)) ?? [])].filter(([name]) => {
          const entry = entries.get(id)?.get(name);
          return activity && entry && isForEverybody(activity, entry);
        });
        return [id, new Map(mine !== null && own.length > 0 ? [[mine, new Map(own)]] : [])];
      }),
    ),
  };
}
