import type { BoardId, ItemId, SectionId } from '../board-ids.ts';
import type { PrivateWriting } from '../boards/boards.model.ts';
import type { Item } from '../items/items.model.ts';

/** How many unrevealed items lie in a section, those of this screen's own person included. */
export interface Blanks {
  readonly section: SectionId | null;
  readonly count: number;
}

export type PrivateWritingEvent =
  | { type: 'board.PrivateWritingStarted'; board: BoardId; writing: PrivateWriting }
  /** Where everything lies from now on: shuffled, so that no place and no order leads to a writer. */
  | {
      type: 'board.Revealed';
      board: BoardId;
      places: readonly { readonly id: ItemId; readonly x: number; readonly y: number; readonly z: string }[];
    };

/** Told to screens, never stored. */
export type PrivateWritingNotice =
  | { type: 'board.BlanksCounted'; board: BoardId; blanks: readonly Blanks[] }
  | { type: 'board.ItemsRevealed'; board: BoardId; items: readonly Item[] };
