import type { ActivitiesState, Activity } from '../activities.model.ts';
import { no } from '../activities.refusals.ts';
import type { Decided } from '../asking.rules.ts';
import type { EntriesCommand, EntriesCommandOf } from './entries.commands.ts';
import type { Entry } from './entries.model.ts';
import type { EntriesRules } from './entries-kind.ts';

/** Groups on one wall. */
const groupsLimit = 30;

type DeskCommand = Exclude<
  EntriesCommand,
  EntriesCommandOf<
    | 'activities.WriteEntry'
    | 'activities.RewordEntry'
    | 'activities.DeleteEntry'
    | 'activities.RespondToEntry'
  >
>;

/** What the team does with texts, also after closing. */
export function desk(
  state: ActivitiesState,
  activity: Activity,
  rules: EntriesRules<unknown, unknown>,
  command: DeskCommand,
): Decided {
  if ('entry' in command) {
    const entry = state.entries.get(activity.id)?.get(command.entry);
    if (!entry) return no('activities.entry-gone');
    switch (command.type) {
      case 'activities.ShowEntry':
        return entry.status === 'shown'
          ? []
          : [{ type: 'activities.EntryShown', id: activity.id, entry: entry.id }];
      case 'activities.HideEntry':
        return hide(activity, entry);
      case 'activities.MarkEntry':
        return rules.queue ? mark(state, activity, entry, command) : no('activities.no-entries');
      case 'activities.GroupEntry':
        return rules.groups ? group(state, activity, entry, command) : no('activities.no-entries');
    }
  }
  return rules.groups ? changeGroups(state, activity, command) : no('activities.no-entries');
}

/** Nothing that is hidden is talked about now. */
function hide({ id }: Activity, entry: Entry): Decided {
  if (entry.status === 'hidden') return [];
  return [
    ...(entry.mark === 'pinned'
      ? [{ type: 'activities.EntryMarked', id, entry: entry.id, mark: null, reply: null } as const]
      : []),
    { type: 'activities.EntryHidden', id, entry: entry.id },
  ];
}

/** One at a time is pinned. */
function mark(
  { entries }: ActivitiesState,
  { id }: Activity,
  entry: Entry,
  { mark: next, reply: said = '' }: EntriesCommandOf<'activities.MarkEntry'>,
): Decided {
  if (entry.status !== 'shown') return no('activities.entry-waits');
  const reply = next === 'answered' && said !== '' ? said : null;
  if (entry.mark === next && entry.reply === reply) return [];
  const others = [...(entries.get(id)?.values() ?? [])].filter(
    (other) => next === 'pinned' && other.mark === 'pinned' && other.id !== entry.id,
  );
  return [
    ...others.map(
      (other) => ({ type: 'activities.EntryMarked', id, entry: other.id, mark: null, reply: null }) as const,
    ),
    { type: 'activities.EntryMarked', id, entry: entry.id, mark: next, reply },
  ];
}

function group(
  { entryGroups }: ActivitiesState,
  { id }: Activity,
  entry: Entry,
  { group: into }: EntriesCommandOf<'activities.GroupEntry'>,
): Decided {
  if (entry.status !== 'shown') return no('activities.entry-waits');
  if (into !== null && !entryGroups.get(id)?.has(into)) return no('activities.group-gone');
  return entry.group === into ? [] : [{ type: 'activities.EntryGrouped', id, entry: entry.id, group: into }];
}

function changeGroups(
  { entryGroups, box }: ActivitiesState,
  { id }: Activity,
  command: EntriesCommandOf<
    'activities.MakeEntryGroup' | 'activities.RenameEntryGroup' | 'activities.DissolveEntryGroup'
  >,
): Decided {
  const groups = entryGroups.get(id);
  const there = groups?.get(command.group);
  if (command.type === 'activities.MakeEntryGroup') {
    const boxed = [...box.values()].flat().flatMap(({ wall }) => wall?.groups ?? []);
    const all = [...[...entryGroups.values()].flatMap((some) => [...some.values()]), ...boxed];
    if (all.some((one) => one.id === command.group)) return no('activities.group-taken');
    if ((groups?.size ?? 0) >= groupsLimit) return no('activities.groups-full');
    return [{ type: 'activities.EntryGroupMade', id, group: { id: command.group, title: command.title } }];
  }
  if (!there) return no('activities.group-gone');
  if (command.type === 'activities.DissolveEntryGroup') {
    return [{ type: 'activities.EntryGroupDissolved', id, group: there.id }];
  }
  return there.title === command.title
    ? []
    : [{ type: 'activities.EntryGroupRenamed', id, group: there.id, title: command.title }];
}
