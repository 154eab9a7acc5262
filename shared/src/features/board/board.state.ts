import type { BoardId, GroupId, ItemId, SectionId } from './board-ids.ts';
import type { Board } from './boards/boards.model.ts';
import type { Group } from './groups/groups.model.ts';
import type { Item } from './items/items.model.ts';
import type { Blanks } from './private-writing/private-writing.model.ts';
import type { Section } from './sections/sections.model.ts';
import type { Gathering, Leading } from './together/together.model.ts';

export interface BoardState {
  readonly boards: Map<BoardId, Board>;
  readonly sections: Map<SectionId, Section>;
  readonly items: Map<ItemId, Item>;
  readonly groups: Map<GroupId, Group>;
  /** What this screen knows of private writing it may not read. Empty on the server, which counts the items. */
  readonly blanks: Map<BoardId, readonly Blanks[]>;
  readonly leading: Map<BoardId, Leading>;
  readonly gatherings: Map<BoardId, Gathering>;
}

export const initialBoard = (): BoardState => ({
  boards: new Map(),
  sections: new Map(),
  items: new Map(),
  groups: new Map(),
  blanks: new Map(),
  leading: new Map(),
  gatherings: new Map(),
});
