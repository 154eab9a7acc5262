import type { BoardId } from '../board-ids.ts';
import type { KindKey } from '../kinds/kinds.ts';

export const boardBackgrounds = [
  'plain',
  'dots',
  'grid',
  'two-columns',
  'three-columns',
  'four-squares',
  'target',
  'venn',
  'timeline',
  'mountain',
  'body',
  'tree',
] as const;
export type BoardBackground = (typeof boardBackgrounds)[number];

/** What participants may do beyond their own things. The team sets it, board by board. */
export interface Allowances {
  /** Move, order and group what others made. */
  readonly moveOthers: boolean;
  /** Change the words of others. */
  readonly editOthers: boolean;
  /** Show where they point. */
  readonly cursors: boolean;
}
export const allowanceKeys = ['moveOthers', 'editOthers', 'cursors'] as const satisfies (keyof Allowances)[];

/** While a board is written on in private. */
export interface PrivateWriting {
  /** The team reads along (without learning who writes), so that it can hold something back. */
  readonly teamSees: boolean;
}

export interface Board {
  readonly id: BoardId;
  readonly title: string;
  /** Participants may work on it. */
  readonly open: boolean;
  /** Was open once. Before that, only the team knows the board. */
  readonly shown: boolean;
  readonly allows: Allowances;
  /** The kinds of things that participants may put on it. */
  readonly tools: readonly KindKey[];
  readonly background: BoardBackground;
  readonly writing: PrivateWriting | null;
}

export type BoardsEvent =
  | { type: 'board.BoardRenamed'; id: BoardId; title: string }
  | { type: 'board.BoardOpened'; id: BoardId }
  | { type: 'board.BoardClosed'; id: BoardId }
  | { type: 'board.Allowed'; board: BoardId; allows: Partial<Allowances> }
  | { type: 'board.ToolsChosen'; board: BoardId; tools: readonly KindKey[] }
  | { type: 'board.BackgroundSet'; board: BoardId; background: BoardBackground };

export const newBoard = (id: BoardId, title: string): Board => ({
  id,
  title,
  open: false,
  shown: false,
  allows: { moveOthers: false, editOthers: false, cursors: false },
  tools: ['note'],
  background: 'plain',
  writing: null,
});
