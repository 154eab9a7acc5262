/** How many of the lists name each id, in the order of `ids`. A list that names an id twice is still one person. */
export function peoplePerId<Id extends string>(
  ids: readonly Id[],
  lists: readonly (readonly Id[])[],
): { readonly id: Id; readonly people: number }[] {
  const people = new Map<Id, number>();
  for (const list of lists) {
    for (const id of new Set(list)) people.set(id, (people.get(id) ?? 0) + 1);
  }
  return ids.map((id) => ({ id, people: people.get(id) ?? 0 }));
}
