import type { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import type {
  Entry,
  EntryGroup,
  EntryId,
  Response,
} from '@sayso/shared/features/activities/entries/entries.model.ts';
import { useState } from 'react';
import { useRoom, useRoomList, useYou } from '../../../session/use-room.ts';

/** What this screen holds of what people wrote, in the order in which it was shown. */
export const useEntries = (id: ActivityId): readonly Entry[] =>
  useRoomList(({ activities }) => [...(activities.entries.get(id)?.values() ?? [])]);

export const useEntryGroups = (id: ActivityId): readonly EntryGroup[] =>
  useRoomList(({ activities }) => [...(activities.entryGroups.get(id)?.values() ?? [])]);

export function useOwnResponse(id: ActivityId, entry: EntryId): Response | undefined {
  const { author } = useYou().actor;
  return useRoom(({ activities }) => activities.responses.get(id)?.get(author)?.get(entry));
}

/** How many texts this person said something about. */
export function useOwnResponseCount(id: ActivityId): number {
  const { author } = useYou().actor;
  return useRoom(({ activities }) => activities.responses.get(id)?.get(author)?.size ?? 0);
}

interface Steady {
  /** In an order that stays. One's own new texts stand last at once. */
  readonly steady: readonly Entry[];
  /** Texts of others that wait to be shown. */
  readonly news: number;
  /** The order would be another one now. */
  readonly moved: boolean;
  catchUp(): void;
}

/** `wanted`: what there is, in the order it would be put in now. What is being read does not move. */
export function useSteadyEntries(wanted: readonly Entry[]): Steady {
  const { author } = useYou().actor;
  const [order, setOrder] = useState(() => wanted.map(({ id }) => id));
  // Nothing was there to be read.
  if (order.length === 0 && wanted.length > 0) setOrder(wanted.map(({ id }) => id));
  const there = new Map(wanted.map((entry) => [entry.id, entry]));
  const known = new Set(order);
  const unknown = wanted.filter(({ id }) => !known.has(id));
  const kept = order.flatMap((id) => there.get(id) ?? []);
  const mine = unknown.filter((entry) => entry.author === author);
  const asWanted = wanted.filter(({ id }) => known.has(id)).map(({ id }) => id);
  return {
    steady: [...kept, ...mine],
    news: unknown.length - mine.length,
    moved: kept.some(({ id }, place) => asWanted[place] !== id),
    catchUp: () => setOrder(wanted.map(({ id }) => id)),
  };
}
