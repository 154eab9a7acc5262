import type { BoardState } from '../board.state.ts';
import type { ItemId, SectionId } from '../board-ids.ts';
import { type Box, boardReach, gridPitch } from '../geometry.ts';
import { reachOf } from '../items/item-reach.ts';
import type { Item } from '../items/items.model.ts';
import { readingOrder } from '../items/reading-order.ts';
import { slotInset } from '../items/slots.ts';
import { isVotable, kindOf } from '../kinds/kinds.ts';
import { looseColumn, sectionColumns } from '../sections/section-layout.ts';
import type { Voting } from './voting.model.ts';

type Held = Pick<BoardState, 'boards' | 'items' | 'sections'>;
/** What covers less than this of something leaves it free. */
const slack = 10;

/**
 * Where everything that could be voted for goes so that, section by section, the most dots come first; what got none follows
 * in the order in which it was read. Only what would move is named. What is locked stays, and what keeps a slot is gone around.
 */
export function arrangedByVotes(
  state: Held,
  { board, section: only, tally }: Pick<Voting, 'board' | 'section' | 'tally'>,
): readonly { readonly id: ItemId; readonly x: number; readonly y: number }[] {
  const dots = new Map(tally?.items.map((line) => [line.item, line.dots]));
  const there = [...state.items.values()].filter(
    (item) => item.board === board && !item.hidden && !item.private,
  );
  const moves = (item: Item): boolean =>
    isVotable(item.content) &&
    item.lock !== 'all' &&
    item.lock !== 'position' &&
    reachOf(state, item) === 'everybody';
  const bySection = new Map<SectionId | null, Item[]>();
  for (const item of there) {
    if (!moves(item) || (only !== null && item.section !== only)) continue;
    bySection.set(item.section, [...(bySection.get(item.section) ?? []), item]);
  }
  const moving = new Set([...bySection.values()].flat().map(({ id }) => id));
  const fixed = there.filter(({ id, content }) => !moving.has(id) && kindOf(content.kind).takesSlot);
  return [...bySection].flatMap(([section, items]) => {
    const frame = (section === null ? undefined : state.sections.get(section)) ?? looseColumn;
    const first = [...readingOrder(items)].sort((a, b) => (dots.get(b.id) ?? 0) - (dots.get(a.id) ?? 0));
    return laidOut(first, frame, fixed).filter(({ id, x, y }) => {
      const item = state.items.get(id);
      return item?.x !== x || item.y !== y;
    });
  });
}

/** Row by row, each in the first slot after the one before it in which it has room. */
function laidOut(items: readonly Item[], frame: Pick<Box, 'x' | 'y' | 'width'>, fixed: readonly Box[]) {
  const columns = sectionColumns(frame.width);
  const laid: (Box & { readonly id: ItemId })[] = [];
  let slot = 0;
  for (const { id, width, height } of items) {
    const across = Math.min(columns, Math.max(1, Math.ceil((width + slack) / gridPitch)));
    for (; ; slot += 1) {
      const column = slot % columns;
      const x = frame.x + slotInset.x + column * gridPitch;
      const y = frame.y + slotInset.y + ((slot - column) / columns) * gridPitch;
      const box = { id, x, y, width, height };
      const isFree = column + across <= columns && !fixed.some(covers(box)) && !laid.some(covers(box));
      if (!isFree && y < boardReach) continue;
      laid.push({ ...box, y: Math.min(y, boardReach) });
      slot += y < boardReach ? 1 : 0;
      break;
    }
  }
  return laid.map(({ id, x, y }) => ({ id, x, y }));
}

const covers =
  (box: Box) =>
  (other: Box): boolean =>
    box.x + box.width > other.x + slack &&
    other.x + other.width > box.x + slack &&
    box.y + box.height > other.y + slack &&
    other.y + other.height > box.y + slack;
