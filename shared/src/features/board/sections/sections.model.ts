import type { BoardId, SectionId } from '../board-ids.ts';

/** A titled area. Lengths in board units; x and y are the top left corner. */
export interface Section {
  readonly id: SectionId;
  readonly board: BoardId;
  readonly title: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The least height: a section is drawn as deep as what lies in it needs, see `sectionHeight`. */
  readonly height: number;
}

export type SectionsEvent =
  | { type: 'board.SectionAdded'; section: Section }
  | { type: 'board.SectionRenamed'; id: SectionId; title: string }
  | { type: 'board.SectionPlaced'; id: SectionId; x: number; y: number; width: number; height: number }
  | { type: 'board.SectionRemoved'; id: SectionId };
