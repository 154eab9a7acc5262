import type { BoardState } from '@sayso/shared/features/board/board.state.ts';
import type { BoardId, ItemId, SectionId } from '@sayso/shared/features/board/board-ids.ts';
import type { Box } from '@sayso/shared/features/board/geometry.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { sectionHeight } from '@sayso/shared/features/board/sections/section-layout.ts';
import { shelvesOf } from '../list/reading-list.ts';

interface PlaceInList {
  /** The section most of which is there. */
  readonly section: string | undefined;
  /** What lies there, in reading order. */
  readonly items: readonly ItemId[];
}

/** A part of the picture as the list has it. */
export function placeInList(state: BoardState, board: BoardId, area: Box): PlaceInList {
  const ordered = shelvesOf(state, board).flatMap(({ items }) => items);
  const items = ordered.filter((id) => {
    const item = state.items.get(id);
    return item && overlap(item, area) >= Math.min(sizeOf(item), sizeOf(area)) / 4;
  });
  let [section, most]: [string | undefined, number] = [undefined, 0];
  for (const one of state.sections.values()) {
    const share = one.board === board ? overlap(one, area) : 0;
    if (share > most) [section, most] = [one.title, share];
  }
  return { section, items };
}

const sizeOf = ({ width, height }: Box): number => width * height;

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** What a section takes up, as deep as what lies in it needs. */
export function areaOfSection(state: BoardState, id: SectionId): Box | undefined {
  const section = state.sections.get(id);
  if (!section) return undefined;
  const lying = [...state.items.values()].filter((item) => item.section === id);
  const { x, y, width } = section;
  return { x, y, width, height: sectionHeight(section, lying) };
}

const emptyBoard: Box = { x: 0, y: 0, width: 600, height: 400 };

/** All that there is on a board. */
export function areaOfBoard(state: BoardState, board: BoardId): Box {
  const sections = [...state.sections.values()].filter((one) => one.board === board);
  const items: readonly Item[] = [...state.items.values()].filter((one) => one.board === board);
  const boxes: readonly Box[] = [...sections.flatMap(({ id }) => areaOfSection(state, id) ?? []), ...items];
  if (boxes.length === 0) return emptyBoard;
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}
