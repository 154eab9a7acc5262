import type { BoardId, BoardState, Note, NoteId, Section, SectionId } from './board.model.ts';

/** All lengths are board units. A note is a square; the grid leaves a gap of 20 between two of them. */
export const noteSize = 200;
export const gridPitch = 220;
/** Nothing lies further from the middle than this, in either direction. */
export const boardReach = 20_000;
const columns = 3;
const sectionWidth = columns * gridPitch;
const sectionStep = sectionWidth + 60;
const sectionLeastHeight = 2 * gridPitch + 80;
const inset = { x: 10, y: 70 };

export const withinReach = (length: number): number =>
  Math.round(Math.min(boardReach, Math.max(-boardReach, length)));

/** Where the next sections of a board go: to the right of the others; when there is no room left, wherever there is. */
export function sectionPlaces(
  taken: readonly Pick<Section, 'x'>[],
  count: number,
): readonly Pick<Section, 'x' | 'y' | 'width' | 'height'>[] {
  const used = new Set(taken.map(({ x }) => x));
  const places = [];
  while (places.length < count) {
    const right = Math.max(-sectionStep, ...used) + sectionStep;
    const x = right + sectionWidth <= boardReach ? right : leftColumns.find((left) => !used.has(left));
    if (x === undefined) break;
    used.add(x);
    places.push({ x, y: 0, width: sectionWidth, height: sectionLeastHeight });
  }
  return places;
}

/** The column next to the first section stays free: notes without a section go there. */
const looseColumn = { x: -sectionStep, y: 0 };
const leftColumns = [
  ...Array.from({ length: 27 }, (_, index) => index * sectionStep),
  ...Array.from({ length: 20 }, (_, index) => -(index + 2) * sectionStep),
];

/**
 * The next free slot of a section's grid (or of the column of notes without a section), row by row. Hidden notes take no
 * slot: where a new note lands must say nothing about them. When a column is full to the bottom, notes pile up with an offset.
 */
export function freePlace(
  state: Pick<BoardState, 'notes' | 'sections'>,
  board: BoardId,
  section: SectionId | null,
  except?: NoteId,
): { x: number; y: number } {
  const frame = (section && state.sections.get(section)) || looseColumn;
  const left = frame.x + inset.x;
  const top = frame.y + inset.y;
  const rows = Math.max(1, Math.floor((boardReach - top) / gridPitch));
  const lying = [...state.notes.values()].filter(
    (note) => note.board === board && !note.hidden && note.id !== except,
  );
  for (let pile = 0; ; pile += 1) {
    const offset = pile * 24;
    const near = pile === 0 ? noteSize - 10 : 12;
    const taken = new Set<number>();
    for (const note of lying) {
      for (const slot of slotsUnder(note.x - left - offset, note.y - top - offset, near, rows))
        taken.add(slot);
    }
    for (let slot = 0; slot < rows * columns; slot += 1) {
      if (taken.has(slot)) continue;
      const column = slot % columns;
      const row = (slot - column) / columns;
      return {
        x: withinReach(left + offset + column * gridPitch),
        y: withinReach(top + offset + row * gridPitch),
      };
    }
  }
}

function* slotsUnder(x: number, y: number, near: number, rows: number): Generator<number> {
  const firstRow = Math.max(0, Math.ceil((y - near) / gridPitch));
  const lastRow = Math.min(rows - 1, Math.floor((y + near) / gridPitch));
  const firstColumn = Math.max(0, Math.ceil((x - near) / gridPitch));
  const lastColumn = Math.min(columns - 1, Math.floor((x + near) / gridPitch));
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (let column = firstColumn; column <= lastColumn; column += 1) yield row * columns + column;
  }
}

/** Whether another visible note covers most of this place. */
export function isCovered(state: BoardState, { id, board, x, y }: Note): boolean {
  for (const other of state.notes.values()) {
    if (other.id === id || other.hidden || other.board !== board) continue;
    if (Math.abs(other.x - x) < noteSize / 2 && Math.abs(other.y - y) < noteSize / 2) return true;
  }
  return false;
}

/** How deep a section has to be drawn so that its notes and room for one more row fit. */
export function sectionHeight(section: Section, notes: Iterable<Note>): number {
  let bottom = section.y + section.height;
  for (const note of notes) {
    if (note.section === section.id) bottom = Math.max(bottom, note.y + gridPitch + 10);
  }
  return bottom - section.y;
}

/** The section whose area holds the middle of a note that lies at x, y; null when none does. */
export function sectionAt(
  sections: Iterable<Section>,
  x: number,
  y: number,
  heightOf: (section: Section) => number,
): SectionId | null {
  const middle = { x: x + noteSize / 2, y: y + noteSize / 2 };
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

/** Notes in the order in which they are read: row by row, each from left to right. Notes half a note apart share a row. */
export function readingOrder<N extends Pick<Note, 'id' | 'x' | 'y'>>(notes: Iterable<N>): readonly N[] {
  const byHeight = [...notes].sort((a, b) => a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1));
  const rows: N[][] = [];
  let rowTop = Number.NEGATIVE_INFINITY;
  for (const note of byHeight) {
    if (note.y - rowTop > noteSize / 2) {
      rows.push([]);
      rowTop = note.y;
    }
    rows.at(-1)?.push(note);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.x - b.x || a.y - b.y || (a.id < b.id ? -1 : 1)));
}

/** The sections of a board from left to right. */
export const sectionsInOrder = (state: Pick<BoardState, 'sections'>, board: BoardId): readonly Section[] =>
  [...state.sections.values()]
    .filter((section) => section.board === board)
    .sort((a, b) => a.x - b.x || a.y - b.y);
