import type { Entry } from '@sayso/shared/features/activities/entries/entries.model.ts';
import { lotOf } from '../../fields/order-by-seed.ts';

/** What people added has had less time to be seen: it is drawn with double the chance. */
const weightOf = ({ author, by, relayed }: Entry, seeds: ReadonlySet<string>, id: string): number =>
  seeds.has(id) && author === null && !by.staff && !relayed ? 1 : 2;

/**
 * A draw without putting back, in which each has its weight (Efraimidis and Spirakis: the largest u^(1/w) first, u even between 0
 * and 1). `seed` stands for one person and question, so that each has an order of their own, which stays.
 */
export function statementOrder(
  entries: readonly Entry[],
  seeds: readonly string[],
  seed: string,
): readonly Entry[] {
  const fromStart = new Set(seeds);
  return entries
    .map((entry) => {
      const even = (lotOf(`${seed}/${entry.id}`) + 1) / (2 ** 32 + 1);
      return { entry, key: even ** (1 / weightOf(entry, fromStart, entry.id)) };
    })
    .sort((one, other) => other.key - one.key || (one.entry.id < other.entry.id ? -1 : 1))
    .map(({ entry }) => entry);
}
