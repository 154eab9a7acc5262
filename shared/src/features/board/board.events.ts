import type { BoardId } from './board-ids.ts';
import type { Board, BoardsEvent } from './boards/boards.model.ts';
import type { Group, GroupsEvent } from './groups/groups.model.ts';
import type { Item, ItemsEvent, ItemsNotice } from './items/items.model.ts';
import type { PrivateWritingEvent, PrivateWritingNotice } from './private-writing/private-writing.model.ts';
import type { ReactionsEvent, ReactionsNotice } from './reactions/reactions.model.ts';
import type { Section, SectionsEvent } from './sections/sections.model.ts';
import type { TogetherEvent } from './together/together.model.ts';
import type { VotingEvent, VotingNotice } from './voting/voting.model.ts';

export type BoardEvent =
  | { type: 'board.BoardCreated'; id: BoardId; title: string; sections: readonly Section[] }
  | BoardsEvent
  | SectionsEvent
  | ItemsEvent
  | GroupsEvent
  | PrivateWritingEvent
  | TogetherEvent
  | VotingEvent
  | ReactionsEvent;

/** Told to screens, never stored. */
export type BoardNotice =
  /** A board is opened for the first time: all that people outside the team may hold of it. */
  | {
      type: 'board.BoardRevealed';
      board: Board;
      sections: readonly Section[];
      groups: readonly Group[];
      items: readonly Item[];
    }
  | ItemsNotice
  | PrivateWritingNotice
  | VotingNotice
  | ReactionsNotice;
