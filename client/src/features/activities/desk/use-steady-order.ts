import { useState } from 'react';

/**
 * The things in the order in which they were first seen, with new ones at the end, so that nothing moves under a reader's eye or finger.
 * `again` takes the order as it is given now; undefined when it is the same.
 */
export function useSteadyOrder<Thing extends { readonly key: string }>(
  things: readonly Thing[],
): { steady: readonly Thing[]; again: (() => void) | undefined } {
  const given = things.map(({ key }) => key);
  const [order, setOrder] = useState<readonly string[]>(given);
  const known = new Set(order);
  const fresh = given.filter((key) => !known.has(key));
  if (fresh.length > 0) setOrder([...order, ...fresh]);
  const byKey = new Map(things.map((thing) => [thing.key, thing]));
  const steady = [...order, ...fresh].flatMap((key) => byKey.get(key) ?? []);
  const moved = steady.some(({ key }, at) => key !== given[at]);
  return { steady, again: moved ? () => setOrder(given) : undefined };
}
