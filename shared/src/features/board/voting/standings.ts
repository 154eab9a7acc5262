import type { ItemId } from '../board-ids.ts';
import type { ItemTally, Tally } from './voting.model.ts';

export interface Standing extends ItemTally {
  /** 1 for the most dots; things with the same number of dots share a rank, and the next one leaves a gap. */
  readonly rank: number;
  /** Another one has as many dots. */
  readonly tied: boolean;
  /** Part of all dots in the list, 0 to 1. */
  readonly share: number;
}

const dotsInAll = ({ items }: Tally): number => items.reduce((sum, { dots }) => sum + dots, 0);

/** The most dots first. Those with as many keep the order that `place` gives them, for example as they are read. */
export function standings(tally: Tally, place: (item: ItemId) => number = () => 0): readonly Standing[] {
  const all = dotsInAll(tally);
  const sorted = [...tally.items].sort(
    (a, b) => b.dots - a.dots || place(a.item) - place(b.item) || (a.item < b.item ? -1 : 1),
  );
  let rank = 0;
  return sorted.map((line, index) => {
    const before = sorted[index - 1]?.dots === line.dots;
    if (!before) rank = index + 1;
    const tied = before || sorted[index + 1]?.dots === line.dots;
    return { ...line, rank, tied, share: all === 0 ? 0 : line.dots / all };
  });
}
