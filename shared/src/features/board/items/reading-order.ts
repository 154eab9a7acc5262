import type { Item } from './items.model.ts';

type Placed = Pick<Item, 'id' | 'x' | 'y'>;
/** Things that begin less than this far apart share a row. */
const row = 100;

/** Things in the order in which they are read: row by row, each from left to right. */
export function readingOrder<I extends Placed>(items: Iterable<I>): readonly I[] {
  const byHeight = [...items].sort((a, b) => a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1));
  const rows: I[][] = [];
  let rowTop = Number.NEGATIVE_INFINITY;
  for (const item of byHeight) {
    if (item.y - rowTop > row) {
      rows.push([]);
      rowTop = item.y;
    }
    rows.at(-1)?.push(item);
  }
  return rows.flatMap((one) => one.sort((a, b) => a.x - b.x || a.y - b.y || (a.id < b.id ? -1 : 1)));
}
