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
  for (let pile = 0; ; pile += 1) {
    const offset = pile * 24;
    const covered = new Set<number>();
    for (const box of taken) {
      const x = box.x - left - offset;
      const y = box.y - top - offset;
      const across = pile === 0 ? steps(x, box.width) : nearest(x);
      const down = pile === 0 ? steps(y, box.height) : nearest(y);
      for (let row = Math.max(0, down.first); row <= Math.min(rows - 1, down.last); row += 1) {
        for (
          let column = Math.max(0, across.first);
          column <= Math.min(columns - 1, across.last);
          column += 1
        ) {
          covered.add(row * columns + column);
        }
      }
    }
    for (let slot = 0; slot < rows * columns; slot += 1) {
      if (covered.has(slot)) continue;
      const column = slot % columns;
      const row = (slot - column) / columns;
      return {
        x: withinReach(left + offset + column * gridPitch),
        y: withinReach(top + offset + row * gridPitch),
      };
    }
  }
}

/** The rows (or columns) of slots that something from `start`, that long, lies in. */
const steps = (start: number, length: number) => ({
  first: Math.floor((start - noteSize + slack) / gridPitch) + 1,
  last: Math.ceil((start + length - slack) / gridPitch) - 1,
});

/** On a pile, only what lies right there is in the way. */
const nearest = (start: number) => ({
  first: Math.ceil((start - 12) / gridPitch),
  last: Math.floor((start + 12) / gridPitch),
});

/** Whether another thing covers most of this one. */
export function isCovered(taken: readonly Box[], { x, y }: Pick<Box, 'x' | 'y'>): boolean {
  return taken.some((box) => Math.abs(box.x - x) < noteSize / 2 && Math.abs(box.y - y) < noteSize / 2);
}
