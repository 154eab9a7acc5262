import type { AuthorId } from '../../../room/ids.ts';
import type { BoardState } from '../board.state.ts';
import type { BoardId, ItemId } from '../board-ids.ts';
import { type Box, boardReach, gridPitch, withinReach } from '../geometry.ts';
import { kindOf } from '../kinds/kinds.ts';
import { noteSize } from '../kinds/note/note.kind.ts';
import { looseColumn, sectionColumns } from '../sections/section-layout.ts';
import type { Section } from '../sections/sections.model.ts';
import type { Item } from './items.model.ts';

/** From the corner of a section to its first slot. */
export const slotInset = { x: 10, y: 70 };
/** What covers less than this of a slot's edge leaves the slot free. */
const slack = 10;

/**
 * What keeps slots taken for somebody: what everybody may see, and in private writing their own. Where a new thing lands
 * must say nothing about what its writer may not see.
 */
export function lying(
  { items }: Pick<BoardState, 'items'>,
  board: BoardId,
  writer: AuthorId | null,
  except?: ItemId,
): Item[] {
  const found: Item[] = [];
  for (const item of items.values()) {
    if (item.board !== board || item.hidden || item.id === except || !kindOf(item.content.kind).takesSlot)
      continue;
    if (item.private && (writer === null || item.author !== writer)) continue;
    found.push(item);
  }
  return found;
}

/**
 * The next free slot of a section's grid (or of the column of things without a section), row by row. When a column is
 * full to the bottom, things pile up with an offset.
 */
export function freePlace(taken: readonly Box[], section: Section | undefined): { x: number; y: number } {
  const frame = section ?? looseColumn;
  const columns = sectionColumns(frame.width);
  const left = frame.x + slotInset.x;
  const top = frame.y + slotInset.y;
  const rows = Math.max(1, Math.floor((boardReach - top) / gridPitch));
  const covered = Array.from({ length: piles }, () => new Set<number>());
  const cover = (pile: number, row: number, column: number): void => {
    if (row >= 0 && row < rows && column >= 0 && column < columns) covered[pile]?.add(row * columns + column);
  };
  for (const box of taken) {
    const [x, y] = [box.x - left, box.y - top];
    const [across, down] = [steps(x, box.width), steps(y, box.height)];
    for (let row = Math.max(0, down.first); row <= Math.min(rows - 1, down.last); row += 1) {
      for (let column = across.first; column <= across.last; column += 1) cover(0, row, column);
    }
    const [inRow, inColumn] = [onPile(y), onPile(x)];
    if (inRow && inColumn) cover(pileAt(inColumn.place, inRow.place), inRow.slot, inColumn.slot);
  }
  const pile = Math.max(
    0,
    covered.findIndex((slots) => slots.size < rows * columns),
  );
  let slot = 0;
  while (covered[pile]?.has(slot) && slot < rows * columns - 1) slot += 1;
  const column = slot % columns;
  const offset = offsetOf(pile);
  return {
    x: withinReach(left + offset.x + column * gridPitch),
    y: withinReach(top + offset.y + ((slot - column) / columns) * gridPitch),
  };
}

/** The rows (or columns) of slots that something from `start`, that long, lies in. */
const steps = (start: number, length: number) => ({
  first: Math.floor((start - noteSize + slack) / gridPitch) + 1,
  last: Math.ceil((start + length - slack) / gridPitch) - 1,
});

/** Piles are this far apart, so many along each side; the first nine go straight down to the right. */
const pileStep = 24;
const alongSide = 9;
const piles = alongSide ** 2;
const offsetOf = (pile: number) => ({
  x: (pile % alongSide) * pileStep,
  y: ((pile + Math.floor(pile / alongSide)) % alongSide) * pileStep,
});
const pileAt = (across: number, down: number): number =>
  ((down - across + alongSide) % alongSide) * alongSide + across;

/** On a pile, only what lies right there is in the way: the slot, and the place in the pile along this side. */
function onPile(start: number): { slot: number; place: number } | undefined {
  const slot = Math.floor((start + pileStep / 2) / gridPitch);
  const place = Math.round((start - slot * gridPitch) / pileStep);
  return place < alongSide ? { slot, place } : undefined;
}

/** Whether another thing covers most of this one. */
export function isCovered(taken: readonly Box[], { x, y }: Pick<Box, 'x' | 'y'>): boolean {
  return taken.some((box) => Math.abs(box.x - x) < noteSize / 2 && Math.abs(box.y - y) < noteSize / 2);
}
