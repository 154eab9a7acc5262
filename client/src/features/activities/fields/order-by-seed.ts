/**
 * The same things in an order that depends on `seed` alone: with one seed per person nobody's option always stands first. A thing
 * keeps its place among the others when its words change or another one goes. The order is even, but no secret.
 */
export function orderBySeed<Item extends { readonly id: string }>(
  items: readonly Item[],
  seed: string,
): Item[] {
  return items
    .map((item) => ({ item, lot: lotOf(`${seed}/${item.id}`) }))
    .sort((one, other) => one.lot - other.lot || (one.item.id < other.item.id ? -1 : 1))
    .map(({ item }) => item);
}

/** A number of 32 bits out of a text: FNV-1a, and then MurmurHash3's last step, which lets every letter change every bit. */
export function lotOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
