import { type Box, gridPitch } from '@sayso/shared/features/board/geometry.ts';
import type { Item, Placing } from '@sayso/shared/features/board/items/items.model.ts';
import { readingOrder } from '@sayso/shared/features/board/items/reading-order.ts';
import { noteSize } from '@sayso/shared/features/board/kinds/note/note.kind.ts';

type Lying = Pick<Item, 'id' | keyof Box>;

export const alignments = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const;
export type Alignment = (typeof alignments)[number];
export type Direction = 'across' | 'down';

const gap = gridPitch - noteSize;

const around = (items: readonly Box[]) => ({
  left: Math.min(...items.map(({ x }) => x)),
  top: Math.min(...items.map(({ y }) => y)),
  right: Math.max(...items.map(({ x, width }) => x + width)),
  bottom: Math.max(...items.map(({ y, height }) => y + height)),
});

/** On one line: an edge of theirs, or their middles, in the middle of what they cover now. */
export function aligned(items: readonly Lying[], how: Alignment): readonly Placing[] {
  const { left, top, right, bottom } = around(items);
  return items.map(({ id, x, y, width, height }) => {
    const to: Readonly<Record<Alignment, Pick<Box, 'x' | 'y'>>> = {
      left: { x: left, y },
      centre: { x: Math.round((left + right - width) / 2), y },
      right: { x: right - width, y },
      top: { x, y: top },
      middle: { x, y: Math.round((top + bottom - height) / 2) },
      bottom: { x, y: bottom - height },
    };
    return { id, ...to[how] };
  });
}

/**
 * With the same gap between any two neighbours. The first and the last stay where they are, unless they would overlap: then
 * the usual gap is kept and the row grows.
 */
export function spread(items: readonly Lying[], direction: Direction): readonly Placing[] {
  const [start, size] = direction === 'across' ? (['x', 'width'] as const) : (['y', 'height'] as const);
  const row = [...items].sort((a, b) => a[start] - b[start]);
  const first = row[0];
  const last = row.at(-1);
  if (!first || !last) return [];
  const covered = row.reduce((sum, item) => sum + item[size], 0);
  const free = last[start] + last[size] - first[start] - covered;
  const between = Math.max(gap, row.length > 1 ? free / (row.length - 1) : 0);
  let next = first[start];
  return row.map(({ id, x, y, ...item }) => {
    const at = Math.round(next);
    next += item[size] + between;
    return { id, x: direction === 'across' ? at : x, y: direction === 'down' ? at : y };
  });
}

/** Into rows and columns with the usual gap, in the order in which they are read, from where the first one is. */
export function tidied(items: readonly Lying[], columns = columnsFor(items)): readonly Placing[] {
  const { left, top } = around(items);
  const order = readingOrder(items);
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...order.filter((_item, at) => at % columns === column).map(({ width }) => width)),
  );
  const places: Placing[] = [];
  let y = top;
  for (let from = 0; from < order.length; from += columns) {
    const row = order.slice(from, from + columns);
    let x = left;
    for (const [column, { id }] of row.entries()) {
      places.push({ id, x, y });
      x += (widths[column] ?? 0) + gap;
    }
    y += Math.max(...row.map(({ height }) => height)) + gap;
  }
  return places;
}

/** As many columns as they take up now, at least so many that the grid is not taller than wide. */
function columnsFor(items: readonly Box[]): number {
  const { left, right } = around(items);
  const widest = Math.max(...items.map(({ width }) => width));
  const asNow = Math.round((right - left + gap) / (widest + gap));
  return Math.max(1, Math.min(items.length, Math.max(asNow, Math.ceil(Math.sqrt(items.length)))));
}
