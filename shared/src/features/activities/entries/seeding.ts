import type { ActivitiesState, Activity } from '../activities.model.ts';
import { kindOf } from '../kinds.ts';
import type { Labelled } from '../labelled.ts';
import type { EntriesEvent } from './entries.events.ts';
import { type Entry, EntryId } from './entries.model.ts';

const seedsOf = (key: string, setup: unknown): readonly Labelled[] =>
  kindOf(key)?.entries?.seeds?.(setup) ?? [];

const seedFrom = ({ id, label }: Labelled): Entry => ({
  id: EntryId.parse(id),
  text: label,
  by: {},
  author: null,
  ...{ relayed: false, status: 'shown', group: null, mark: null, reply: null },
});

/** What people can respond to from the first moment of a round. */
export function seeding({ id, kind }: Pick<Activity, 'id' | 'kind'>, setup: unknown): EntriesEvent[] {
  const entries = seedsOf(kind, setup).map(seedFrom);
  return entries.length > 0 ? [{ type: 'activities.EntriesSeeded', id, entries }] : [];
}

/** The same for a question that is a draft and opens now. */
export function seedingOf({ activities }: ActivitiesState, id: Activity['id']): EntriesEvent[] {
  const activity = activities.get(id);
  return activity?.stage === 'draft' ? seeding(activity, activity.setup) : [];
}

/** The question is asked in other words, and what it brought with it too. It means the same. */
export function rewordedSeeds(
  { entries }: ActivitiesState,
  { id, kind }: Pick<Activity, 'id' | 'kind'>,
  setup: unknown,
): EntriesEvent[] {
  return seedsOf(kind, setup).flatMap(({ id: name, label: text }) => {
    const entry = entries.get(id)?.get(EntryId.parse(name));
    if (!entry || entry.author !== null || entry.text === text) return [];
    return [{ type: 'activities.EntryReworded', id, entry: entry.id, text, keeps: true } as const];
  });
}
