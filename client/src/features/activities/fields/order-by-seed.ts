/** FNV-1a, 32 bits, with the last bits mixed once more (the finaliser of MurmurHash3): near ids get far numbers. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The same order for the same seed, whatever order the items come in; any order equally likely over all seeds. */
export const orderBySeed = <Item extends { readonly id: string }>(
  items: readonly Item[],
  seed: string,
): Item[] =>
  items
    .map((item) => ({ item, place: numberOf(`${seed} ${item.id}`) }))
    .sort((one, other) => one.place - other.place || (one.item.id < other.item.id ? -1 : 1))
    .map(({ item }) => item);
