/** Places in a list of ordered levels, from 0. The two are the same unless an even number of answers meets between levels. */
export interface Middle {
  readonly low: number;
  readonly high: number;
}

/**
 * The median level: the one that holds the answer in the middle when all stand in order, or for an even number the levels of the
 * two answers there (lower and upper median). Levels have an order and no distances, so nothing is averaged. `people`: how many
 * gave each level, lowest level first. Null when nobody did.
 */
export function middleOf(people: readonly number[]): Middle | null {
  const all = people.reduce((sum, count) => sum + count, 0);
  if (all === 0) return null;
  return { low: levelOf(people, Math.floor((all - 1) / 2)), high: levelOf(people, Math.floor(all / 2)) };
}

/** The level of the answer with this number, from 0. */
function levelOf(people: readonly number[], answer: number): number {
  let before = 0;
  return people.findIndex((count) => {
    before += count;
    return answer < before;
  });
}
