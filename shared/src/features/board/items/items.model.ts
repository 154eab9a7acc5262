import type { AuthorId } from '../../../room/ids.ts';
import type { Signature } from '../../../room/signature.ts';
import type { BoardId, GroupId, ItemId, SectionId } from '../board-ids.ts';
import type { ItemChange, ItemContent } from '../kinds/kinds.ts';

/** What participants can't do with an item; the team always can. */
export const locks = ['all', 'position', 'size'] as const;
export type Lock = (typeof locks)[number];

/** Anything that lies on a board. Lengths in board units; x and y are the top left corner before turning. */
export interface Item {
  readonly id: ItemId;
  readonly board: BoardId;
  readonly section: SectionId | null;
  readonly content: ItemContent;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Its words have made it higher than this, which is how high it is meant to be. Left out when they have room. */
  readonly grownFrom?: number;
  /** Degrees clockwise about its middle, 0 to 359. */
  readonly rotation: number;
  /** Items are drawn in the order of these texts, the smallest first (see fractional-indexing); equal ones by id. */
  readonly z: string;
  readonly group: GroupId | null;
  readonly lock: Lock | null;
  readonly by: Signature;
  /** The writer's own screen and the server know it; no other screen does. */
  readonly author: AuthorId | null;
  /** Put aside by a facilitator. Only the team and the writer still hold it. */
  readonly hidden: boolean;
  /** Written in private and not revealed yet. */
  readonly private: boolean;
}

/** Where an item goes. What is left out stays as it is. */
export interface Placing {
  readonly id: ItemId;
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly rotation?: number;
  readonly section?: SectionId | null;
  readonly z?: string;
}

/** `who` is for the server alone: whose doing it was, so that one person's doings can be taken back. */
export type ItemsEvent =
  | { type: 'board.ItemAdded'; item: Item }
  | { type: 'board.ItemChanged'; id: ItemId; change: ItemChange; who: AuthorId | null }
  | { type: 'board.ItemsPlaced'; places: readonly Placing[]; who: AuthorId | null }
  | { type: 'board.ItemsLocked'; ids: readonly ItemId[]; lock: Lock | null }
  | { type: 'board.ItemDeleted'; id: ItemId }
  | { type: 'board.ItemHidden'; id: ItemId }
  | { type: 'board.ItemShown'; id: ItemId; x: number; y: number; z: string }
  /** The promise became stronger: what was written before must keep it too. */
  | { type: 'board.SignaturesTaken' };

/** Told to screens, never stored. */
export type ItemsNotice =
  | { type: 'board.Owned'; id: ItemId; author: AuthorId }
  /** A hidden item leaves every screen outside the team; its writer's screen keeps it, marked. */
  | { type: 'board.ItemTakenAway'; id: ItemId }
  | { type: 'board.ItemBack'; item: Item };

/** Passed on while items are dragged; never stored. */
export interface DragSignal {
  readonly type: 'board.Drag';
  readonly items: readonly { readonly id: ItemId; readonly x: number; readonly y: number }[];
}
