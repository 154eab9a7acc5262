import type { BoardId, ItemId, SectionId } from '@sayso/shared/features/board/board-ids.ts';
import type { Point } from '../canvas/camera.ts';

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Where a board is shown: what is chosen there and where pasted things go. */
export interface PastePlace {
  chosen(): readonly ItemId[];
  /** The middle of what is pasted, in board units. */
  middle(): Point;
  sectionOf(box: Box): SectionId | null;
  /** The section for lines of words; undefined: they lie around the middle. */
  section(): SectionId | null | undefined;
  onPasted(ids: readonly ItemId[]): void;
  /** So many lines, or lines of which nobody knows where they go, are looked at first. */
  ask(text: string): void;
  /** A picture has come without words for those who can't see it. */
  describe(id: ItemId): void;
}

const places = new Map<BoardId, PastePlace>();

/** The place of the board that this page shows, for buttons elsewhere. */
export const placeOf = (board: BoardId): PastePlace | undefined => places.get(board);

/** Answers how to take it back. */
export function openPlace(board: BoardId, place: PastePlace): () => void {
  places.set(board, place);
  return () => {
    if (places.get(board) === place) places.delete(board);
  };
}
