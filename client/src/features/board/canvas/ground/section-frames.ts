import type { BoardState } from '@sayso/shared/features/board/board.state.ts';
import type { BoardId, SectionId } from '@sayso/shared/features/board/board-ids.ts';
import type { Box } from '@sayso/shared/features/board/geometry.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import {
  sectionAt,
  sectionHeight,
  sectionsInOrder,
} from '@sayso/shared/features/board/sections/section-layout.ts';
import type { Section } from '@sayso/shared/features/board/sections/sections.model.ts';
import type { Area } from '../camera.ts';

export interface SectionFrame {
  readonly section: Section;
  readonly area: Area;
}

type Lying = Pick<Item, 'section' | 'y' | 'height'>;

/** The sections of a board, as deep as what lies in them needs. */
export function sectionFrames(
  state: Pick<BoardState, 'sections'>,
  board: BoardId,
  items: Iterable<Lying>,
): readonly SectionFrame[] {
  const lying = new Map<SectionId, Lying[]>();
  for (const item of items) {
    if (item.section === null) continue;
    const beside = lying.get(item.section);
    if (beside) beside.push(item);
    else lying.set(item.section, [item]);
  }
  return sectionsInOrder(state, board).map((section) => {
    const { x, y, width } = section;
    const height = sectionHeight(section, lying.get(section.id) ?? []);
    return { section, area: { minX: x, minY: y, maxX: x + width, maxY: y + height } };
  });
}

/** The smallest area that holds all of them. */
export function around(areas: readonly Area[]): Area | undefined {
  const [first, ...rest] = areas;
  return (
    first &&
    rest.reduce(
      (all, area) => ({
        minX: Math.min(all.minX, area.minX),
        minY: Math.min(all.minY, area.minY),
        maxX: Math.max(all.maxX, area.maxX),
        maxY: Math.max(all.maxY, area.maxY),
      }),
      first,
    )
  );
}

/** The section that something put down there belongs to. */
export function sectionUnder(frames: readonly SectionFrame[], box: Box): SectionId | null {
  const depth = new Map(frames.map(({ section, area }) => [section.id, area.maxY - area.minY]));
  const sections = frames.map(({ section }) => section);
  return sectionAt(sections, box, ({ id, height }) => depth.get(id) ?? height);
}
