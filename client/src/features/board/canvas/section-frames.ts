import { sectionAt, sectionHeight, sectionsInOrder } from '@sayso/shared/features/board/board.layout.ts';
import type {
  BoardId,
  BoardState,
  Note,
  Section,
  SectionId,
} from '@sayso/shared/features/board/board.model.ts';
import type { Area } from './camera.ts';

export interface SectionFrame {
  readonly section: Section;
  readonly area: Area;
}

/** The sections of a board, as deep as their notes need. */
export function sectionFrames(
  state: Pick<BoardState, 'sections'>,
  board: BoardId,
  notes: Iterable<Note>,
): readonly SectionFrame[] {
  const lying = new Map<SectionId, Note[]>();
  for (const note of notes) {
    if (note.section === null) continue;
    const beside = lying.get(note.section);
    if (beside) beside.push(note);
    else lying.set(note.section, [note]);
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

/** The section that a note put down at x, y belongs to. */
export function sectionUnder(frames: readonly SectionFrame[], x: number, y: number): SectionId | null {
  const depth = new Map(frames.map(({ section, area }) => [section.id, area.maxY - area.minY]));
  const sections = frames.map(({ section }) => section);
  return sectionAt(sections, x, y, ({ id, height }) => depth.get(id) ?? height);
}
