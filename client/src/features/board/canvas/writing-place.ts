import type { BoardState } from '@sayso/shared/features/board/board.state.ts';
import type { BoardId, SectionId } from '@sayso/shared/features/board/board-ids.ts';
import { type Box, gridPitch, withinReach } from '@sayso/shared/features/board/geometry.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { freePlace, lying } from '@sayso/shared/features/board/items/slots.ts';
import type { ItemContent } from '@sayso/shared/features/board/kinds/kinds.ts';
import { noteSize } from '@sayso/shared/features/board/kinds/note/note.kind.ts';
import type { AuthorId } from '@sayso/shared/room/ids.ts';
import type { Point } from './camera.ts';

/** Words that somebody is about to write where there are none yet. Board units. */
export interface NewWords {
  readonly content: Extract<ItemContent, { kind: 'text' }>;
  readonly x: number;
  readonly y: number;
  readonly section: SectionId | null;
}

export type Way = 'right' | 'left' | 'below';

const stepsOf: Readonly<Record<Way, Point>> = {
  right: { x: gridPitch, y: 0 },
  left: { x: -gridPitch, y: 0 },
  below: { x: 0, y: gridPitch },
};

/** A note with its middle there. */
export const middleAt = ({ x, y }: Point): Box => ({
  x: withinReach(x - noteSize / 2),
  y: withinReach(y - noteSize / 2),
  width: noteSize,
  height: noteSize,
});

/** Where a new note goes when nobody says: the same free slot that the rules will choose. */
export function slotFor(
  state: BoardState,
  board: BoardId,
  section: SectionId | null,
  writer: AuthorId | null,
): Point {
  const frame = section === null ? undefined : state.sections.get(section);
  return freePlace(lying(state, board, writer), frame);
}

/** Further than this, nobody looks for room. */
const mostSteps = 60;

interface Next {
  /** A note that lies there and that this person may go on with. */
  readonly there?: Item;
  readonly box: Box;
}

/**
 * Where the next note goes, beside or below one. Where a note lies already it is gone on with instead of covered; where
 * that is somebody else's, the way goes on.
 */
export function nextTo(from: Box, way: Way, notes: readonly Item[], mayEdit: (item: Item) => boolean): Next {
  const step = stepsOf[way];
  const start = way === 'below' ? from.y + from.height - noteSize : from.y;
  let box: Box = { x: from.x, y: start, width: noteSize, height: noteSize };
  for (let count = 0; count < mostSteps; count += 1) {
    box = { ...box, x: withinReach(box.x + step.x), y: withinReach(box.y + step.y) };
    const there = notes.find((note) => covers(note, box));
    if (!there) return { box };
    if (mayEdit(there)) return { there, box };
  }
  return { box };
}

/** More than half of the slot. */
const covers = (note: Box, slot: Box): boolean =>
  Math.abs(note.x - slot.x) < noteSize / 2 &&
  note.y < slot.y + noteSize / 2 &&
  note.y + note.height > slot.y + noteSize / 2;
