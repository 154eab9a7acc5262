import { isFacilitator } from '../../../room/audience.ts';
import { type Context, isRejection, type Rejection } from '../../../room/feature.ts';
import { type ActivitiesState, type Activity, isThinking, roundOf } from '../activities.model.ts';
import { no } from '../activities.refusals.ts';
import type { Decided } from '../asking.rules.ts';
import { kindOf } from '../kinds.ts';
import type { EntriesCommand, EntriesCommandOf } from './entries.commands.ts';
import type { Entry, EntryId } from './entries.model.ts';
import { isForEverybody } from './entries.reach.ts';
import { desk } from './entries-desk.rules.ts';
import type { EntriesRules } from './entries-kind.ts';

/** Texts in one round of one question, held and hidden ones among them. */
export const entriesLimit = 500;
/** Milliseconds that the clocks of a phone and the server may differ by. */
const clockSlack = 2000;

type Rules = EntriesRules<unknown, unknown>;

export function decideEntries(state: ActivitiesState, command: EntriesCommand, context: Context): Decided {
  const { by } = context;
  const team = isFacilitator(by.role);
  const activity = state.activities.get(command.id);
  switch (command.type) {
    case 'activities.WriteEntry':
    case 'activities.RewordEntry':
    case 'activities.DeleteEntry':
      if (!team && !(by.role === 'participant' && by.inside)) return no('activities.participants-only');
      break;
    case 'activities.RespondToEntry':
      if (!(by.role === 'participant' && by.inside)) return no('activities.participants-only');
      break;
    default:
      if (!team) return no('activities.team-only');
  }
  if (!activity) return no('activities.gone');
  const rules = kindOf(activity.kind)?.entries;
  if (!rules) return no('activities.no-entries');
  if (activity.stage === 'draft') return no('activities.not-open');
  switch (command.type) {
    case 'activities.WriteEntry':
      return write(state, activity, rules, command, context);
    case 'activities.RewordEntry':
      return reword(state, activity, rules, command, context);
    case 'activities.DeleteEntry': {
      const own = ownEntry(state, activity, command, context);
      return isRejection(own) ? own : [{ type: 'activities.EntryDeleted', id: activity.id, entry: own.id }];
    }
    case 'activities.RespondToEntry':
      return respond(state, activity, rules, command, context);
    default:
      return desk(state, activity, rules, command);
  }
}

function write(
  state: ActivitiesState,
  activity: Activity,
  rules: Rules,
  command: EntriesCommandOf<'activities.WriteEntry'>,
  context: Context,
): Decided {
  const { by } = context;
  const { id, setup } = activity;
  const { entry, text } = command;
  const team = isFacilitator(by.role);
  const relayed = command.relayed === true;
  const shut = notNow(activity, context);
  if (shut) return shut;
  if (command.round !== undefined && command.round !== roundOf(activity)) return no('activities.other-round');
  if (relayed && !team) return no('activities.team-only');
  if (text.length > rules.letters) return no('activities.entry-long');
  if (isTaken(state, entry)) return no('activities.entry-taken');
  const wall = [...(state.entries.get(id)?.values() ?? [])];
  if (wall.length >= entriesLimit) return no('activities.entries-full');
  if (!team) {
    const most = rules.perPerson(setup);
    if (most === 0) return no('activities.team-writes');
    const own = wall.filter(({ author }) => author === by.author);
    if (own.length >= most) return no('activities.entries-enough');
  }
  const written: Entry = {
    id: entry,
    text,
    by: relayed ? {} : by.signature,
    author: by.author,
    relayed,
    status: !team && rules.holds(setup) ? 'held' : 'shown',
    group: null,
    mark: null,
    reply: null,
  };
  return [{ type: 'activities.EntryWritten', id, entry: written }];
}

/** New words are looked at again where the team looks first; and nobody has said anything about them yet. */
function reword(
  state: ActivitiesState,
  activity: Activity,
  rules: Rules,
  command: EntriesCommandOf<'activities.RewordEntry'>,
  context: Context,
): Decided {
  const own = ownEntry(state, activity, command, context);
  if (isRejection(own)) return own;
  const { id, setup } = activity;
  const { text } = command;
  if (text.length > rules.letters) return no('activities.entry-long');
  if (text === own.text) return [];
  const again = own.status === 'shown' && rules.holds(setup) && !isFacilitator(context.by.role);
  return [
    ...(again ? [{ type: 'activities.EntryHeld', id, entry: own.id } as const] : []),
    { type: 'activities.EntryReworded', id, entry: own.id, text, keeps: false },
  ];
}

function respond(
  state: ActivitiesState,
  activity: Activity,
  rules: Rules,
  { entry: name, response }: EntriesCommandOf<'activities.RespondToEntry'>,
  context: Context,
): Decided {
  const { by } = context;
  const { id, setup } = activity;
  const shut = notNow(activity, context);
  if (shut) return shut;
  const entry = state.entries.get(id)?.get(name);
  if (!entry || !isForEverybody(activity, entry)) return no('activities.entry-gone');
  if (entry.author === by.author) return no('activities.entry-yours');
  if (response !== null && !rules.responses(setup).includes(response)) return no('activities.odd-response');
  const before = state.responses.get(id)?.get(by.author)?.get(name) ?? null;
  if (before === response) return [];
  return [{ type: 'activities.Responded', id, entry: name, author: by.author, response }];
}

function ownEntry(
  { entries }: ActivitiesState,
  activity: Activity,
  { entry: name }: { readonly entry: EntryId },
  { by }: Context,
): Entry | Rejection {
  if (activity.stage === 'closed') return no('activities.closed');
  const entry = entries.get(activity.id)?.get(name);
  if (entry?.author === by.author) return entry;
  const knows = entry && (isFacilitator(by.role) || isForEverybody(activity, entry));
  return no(knows ? 'activities.entry-not-yours' : 'activities.entry-gone');
}

function notNow(activity: Activity, { now }: Context): Rejection | undefined {
  if (activity.stage === 'closed') return no('activities.closed');
  return isThinking(activity, now + clockSlack) ? no('activities.thinking') : undefined;
}

/** Anywhere in the room: what is erased goes by its id. */
function isTaken({ entries, box }: ActivitiesState, id: EntryId): boolean {
  for (const wall of entries.values()) if (wall.has(id)) return true;
  for (const rounds of box.values()) {
    if (rounds.some(({ wall }) => wall?.entries.some((entry) => entry.id === id))) return true;
  }
  return false;
}
