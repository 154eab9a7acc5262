import type { Entry } from '@sayso/shared/features/activities/entries/entries.model.ts';
import { lotOf } from '../../fields/order-by-seed.ts';

/**
 * A draw without putting back (Efraimidis and Spirakis: the largest u^(1/w) first, u even between 0 and 1), in which what was added
 * has double the weight, as it had less time to be seen. `seed` stands for one person and question: each has an order that stays.
 */
export function statementOrder(
  entries: readonly Entry[],
  seeds: readonly string[],
  seed: string,
): readonly Entry[] {
  const fromStart = new Set<string>(seeds);
  return entries
    .map((entry) => {
      const even = (lotOf(`${seed}/${entry.id}`) + 1) / (2 ** 32 + 1);
      return { entry, key: even ** (fromStart.has(entry.id) ? 1 : 1 / 2) };
    })
    .sort((one, other) => other.key - one.key || (one.entry.id < other.entry.id ? -1 : 1))
    .map(({ entry }) => entry);
}
