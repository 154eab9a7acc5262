import type { BoardState } from '../board.state.ts';
import type { BoardId, SectionId } from '../board-ids.ts';
import { type Box, boardReach, gridPitch } from '../geometry.ts';
import type { Item } from '../items/items.model.ts';
import type { Section } from './sections.model.ts';

const columns = 3;
const sectionWidth = columns * gridPitch;
const sectionStep = sectionWidth + 60;
const sectionLeastHeight = 2 * gridPitch + 80;

/** How many notes fit beside one another. */
export const sectionColumns = (width: number): number => Math.max(1, Math.floor(width / gridPitch));

/** The column next to the first section stays free: what has no section goes there. */
export const looseColumn = { x: -sectionStep, y: 0, width: sectionWidth };

/** Where the next sections of a board go: to the right of the others; when there is no room left, wherever there is. */
export function sectionPlaces(taken: readonly Pick<Section, 'x' | 'width'>[], count: number): readonly Box[] {
  const used: Pick<Section, 'x' | 'width'>[] = [...taken];
  const places = [];
  while (places.length < count) {
    const right = Math.max(0, ...used.map(({ x, width }) => x + width + 60));
    const x =
      right + sectionWidth <= boardReach
        ? right
        : leftColumns.find((left) =>
            used.every((one) => one.x >= left + sectionWidth || one.x + one.width <= left),
          );
    if (x === undefined) break;
    used.push({ x, width: sectionWidth });
    places.push({ x, y: 0, width: sectionWidth, height: sectionLeastHeight });
  }
  return places;
}

const leftColumns = [
  ...Array.from({ length: 27 }, (_, index) => index * sectionStep),
  ...Array.from({ length: 20 }, (_, index) => -(index + 2) * sectionStep),
];

/** How deep a section has to be drawn so that what lies in it fits, with some room below. */
export function sectionHeight(
  section: Section,
  items: Iterable<Pick<Item, 'section' | 'y' | 'height'>>,
): number {
  let bottom = section.y + section.height;
  for (const item of items) {
    if (item.section === section.id) bottom = Math.max(bottom, item.y + item.height + 30);
  }
  return bottom - section.y;
}

/** The section whose area holds the middle of a box; null when none does. A little below its edge still counts. */
export function sectionAt(
  sections: Iterable<Section>,
  box: Box,
  heightOf: (section: Section) => number,
): SectionId | null {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  for (const section of sections) {
    const inside =
      middle.x >= section.x &&
      middle.x < section.x + section.width &&
      middle.y >= section.y &&
      middle.y < section.y + heightOf(section) + gridPitch;
    if (inside) return section.id;
  }
  return null;
}

/** The sections of a board from left to right. */
export const sectionsInOrder = (state: Pick<BoardState, 'sections'>, board: BoardId): readonly Section[] =>
  [...state.sections.values()]
    .filter((section) => section.board === board)
    .sort((a, b) => a.x - b.x || a.y - b.y);
