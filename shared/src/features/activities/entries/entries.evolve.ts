import { changeEntity } from '../../../room/entities.ts';
import type { AuthorId } from '../../../room/ids.ts';
import { unsigned } from '../../../room/signature.ts';
import type { ActivitiesState, ActivityId } from '../activities.model.ts';
import type { EntriesEvent, EntriesNotice } from './entries.events.ts';
import type { Entry, EntryId, Response } from './entries.model.ts';

/** An empty wall, and nobody has said anything about it. */
export function wallLetIn({ entries, entryGroups, responses }: ActivitiesState, id: ActivityId): void {
  entries.set(id, new Map());
  entryGroups.set(id, new Map());
  responses.set(id, new Map());
}

/** What was written goes into the box of its round; only the server has one. */
export function wallBoxed({ entries, entryGroups, box }: ActivitiesState, id: ActivityId): void {
  const rounds = box.get(id) ?? [];
  const last = rounds.at(-1);
  const written = [...(entries.get(id)?.values() ?? [])];
  const groups = [...(entryGroups.get(id)?.values() ?? [])];
  if (!last || written.length + groups.length === 0) return;
  const wall = { entries: written.map((entry) => ({ ...entry, by: {} })), groups };
  box.set(id, [...rounds.slice(0, -1), { ...last, wall }]);
}

export function evolveEntries(state: ActivitiesState, event: EntriesEvent | EntriesNotice): void {
  if (event.type === 'activities.SignaturesTaken') {
    for (const wall of state.entries.values()) {
      for (const { id, by } of wall.values()) changeEntity(wall, id, { by: unsigned(by) });
    }
    return;
  }
  const { id } = event;
  const wall = state.entries.get(id);
  const groups = state.entryGroups.get(id);
  const change = (entry: EntryId, by: Partial<Entry>): void => wall && changeEntity(wall, entry, by);
  switch (event.type) {
    case 'activities.EntryWritten':
      wall?.set(event.entry.id, event.entry);
      return;
    case 'activities.EntriesSeeded':
      for (const entry of event.entries) wall?.set(entry.id, entry);
      return;
    case 'activities.EntriesTold':
      for (const entry of event.entries) {
        const author = wall?.get(entry.id)?.author ?? null;
        wall?.delete(entry.id);
        wall?.set(entry.id, { ...entry, author });
      }
      for (const group of event.groups) groups?.set(group.id, group);
      return;
    case 'activities.EntryReworded':
      change(event.entry, { text: event.text });
      if (!event.keeps) responsesGo(state, id, event.entry);
      return;
    case 'activities.EntryDeleted':
      wall?.delete(event.entry);
      return responsesGo(state, id, event.entry);
    case 'activities.EntryHeld':
      return change(event.entry, { status: 'held' });
    case 'activities.EntryHidden':
      return change(event.entry, { status: 'hidden' });
    case 'activities.EntryTakenAway':
      if (wall?.get(event.entry)?.author)
        change(event.entry, { status: event.status, group: null, mark: null, reply: null });
      else wall?.delete(event.entry);
      return responsesGo(state, id, event.entry);
    case 'activities.EntryShown': {
      const entry = wall?.get(event.entry);
      wall?.delete(event.entry);
      if (entry) wall?.set(event.entry, { ...entry, status: 'shown' });
      return;
    }
    case 'activities.EntryMarked':
      return change(event.entry, { mark: event.mark, reply: event.reply });
    case 'activities.EntryGrouped':
      return change(event.entry, { group: event.group });
    case 'activities.EntryGroupMade':
      groups?.set(event.group.id, event.group);
      return;
    case 'activities.EntryGroupRenamed':
      return groups && changeEntity(groups, event.group, { title: event.title });
    case 'activities.EntryGroupDissolved':
      groups?.delete(event.group);
      for (const { id: entry, group } of wall?.values() ?? []) {
        if (group === event.group) change(entry, { group: null });
      }
      return;
    case 'activities.EntryOwned':
      return change(event.entry, { author: event.author });
    case 'activities.Responded':
    case 'activities.OwnResponse':
      if (event.author) setResponse(state, id, event.entry, event.author, event.response);
  }
}

function setResponse(
  { responses }: ActivitiesState,
  id: ActivityId,
  entry: EntryId,
  author: AuthorId,
  response: Response | null,
): void {
  const given = responses.get(id);
  if (!given) return;
  const own = given.get(author) ?? new Map<EntryId, Response>();
  if (response === null) own.delete(entry);
  else own.set(entry, response);
  if (own.size > 0) given.set(author, own);
  else given.delete(author);
}

/** What people said about a text goes with it. */
function responsesGo(state: ActivitiesState, id: ActivityId, entry: EntryId): void {
  for (const author of [...(state.responses.get(id)?.keys() ?? [])])
    setResponse(state, id, entry, author, null);
}
