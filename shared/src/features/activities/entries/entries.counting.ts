import type { AuthorId } from '../../../room/ids.ts';
import type { ActivitiesState, Activity, Asked, Boxed } from '../activities.model.ts';
import { kindOf } from '../kinds.ts';
import type { BoxedResponses, Entry, EntryGroup, EntryId, Response, Sums } from './entries.model.ts';
import { isStaffs } from './entries.reach.ts';

/** Participants who wrote or responded in the round that is open. Only the server knows them all. */
export function contributors(
  { entries, responses }: ActivitiesState,
  id: Activity['id'],
): ReadonlySet<AuthorId> {
  const people = new Set<AuthorId>(responses.get(id)?.keys());
  for (const entry of entries.get(id)?.values() ?? []) {
    if (entry.author && !isStaffs(entry)) people.add(entry.author);
  }
  return people;
}

/** Each text that was typed for somebody counts as one person: for whom it was is not kept. */
export function typedForSomebody({ entries }: ActivitiesState, id: Activity['id']): number {
  let typed = 0;
  for (const { relayed } of entries.get(id)?.values() ?? []) if (relayed) typed += 1;
  return typed;
}

/** People per text and response, of the round that is open. */
function sumsNow({ responses }: ActivitiesState, id: Activity['id']): ReadonlyMap<EntryId, Sums> {
  const sums = new Map<EntryId, { [Key in Response]?: number }>();
  for (const given of responses.get(id)?.values() ?? []) {
    for (const [entry, response] of given) {
      const counted = sums.get(entry) ?? {};
      counted[response] = (counted[response] ?? 0) + 1;
      sums.set(entry, counted);
    }
  }
  return sums;
}

/** Sums alone, without who: what closing leaves. Undefined for kinds to which nobody writes texts. */
export function boxedResponses(state: ActivitiesState, { id, kind }: Activity): BoxedResponses | undefined {
  if (!kindOf(kind)?.entries) return undefined;
  const sums = sumsNow(state, id);
  return {
    people: contributors(state, id).size + typedForSomebody(state, id),
    // In the order of the wall: in which order people responded is not kept.
    sums: [...(state.entries.get(id)?.keys() ?? [])].flatMap((entry) => {
      const counted = sums.get(entry);
      return counted ? [{ entry, sums: counted }] : [];
    }),
  };
}

/** What came of the round that runs, or ran last, as `entries.tally` of the kind says it. */
export function tallyWall(state: ActivitiesState, activity: Activity): unknown {
  const { id, stage } = activity;
  const sums = stage === 'closed' ? sumsIn(state.box.get(id)?.at(-1)?.responses) : sumsNow(state, id);
  const wall = {
    entries: [...(state.entries.get(id)?.values() ?? [])],
    groups: [...(state.entryGroups.get(id)?.values() ?? [])],
  };
  return tallyOf(activity.kind, activity, wall, sums);
}

/** The same of an earlier round. */
export const tallyBoxedWall = (kind: string, asked: Asked, { wall, responses }: Boxed): unknown =>
  tallyOf(kind, asked, wall ?? { entries: [], groups: [] }, sumsIn(responses));

const sumsIn = (boxed: BoxedResponses | undefined): ReadonlyMap<EntryId, Sums> =>
  new Map(boxed?.sums.map(({ entry, sums }) => [entry, sums]));

function tallyOf(
  kind: string,
  { setup }: Asked,
  { entries, groups }: { readonly entries: readonly Entry[]; readonly groups: readonly EntryGroup[] },
  sums: ReadonlyMap<EntryId, Sums>,
): unknown {
  const counted = entries.flatMap(({ id, text, group, mark, reply, relayed, status }) =>
    status === 'shown' ? [{ id, text, group, mark, reply, relayed, sums: sums.get(id) ?? {} }] : [],
  );
  return kindOf(kind)?.entries?.tally(setup, counted, groups) ?? null;
}
