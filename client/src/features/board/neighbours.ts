import type { BoardId, ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { createContext, useContext } from 'react';

/** Something on a board, as people talk about it elsewhere. */
export interface NamedItem {
  readonly id: ItemId;
  readonly words: string;
}

/** What the screen around a board can do with it beyond the board. What is left out is not offered. */
export interface BoardNeighbours {
  /** Asks the team in private about it. */
  askAbout?(item: NamedItem): void;
  /** Writes in private to whoever wrote it. */
  writeToWriter?(item: NamedItem): void;
  /** A new board for everybody to come to. Answers, in words, where it is. */
  placeBoard?(board: BoardId, title: string): string;
}

export const NeighboursContext = createContext<BoardNeighbours>({});

export const useNeighbours = (): BoardNeighbours => useContext(NeighboursContext);
