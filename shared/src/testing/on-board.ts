import type { BoardCommand } from '../features/board/board.commands.ts';
import type { BoardEvent, BoardNotice } from '../features/board/board.events.ts';
import { board } from '../features/board/board.feature.ts';
import type { BoardSignal } from '../features/board/board.privacy.ts';
import type { BoardState } from '../features/board/board.state.ts';
import { BoardId, GroupId, ItemId, SectionId } from '../features/board/board-ids.ts';
import type { Item } from '../features/board/items/items.model.ts';
import type { ItemContent, KindKey } from '../features/board/kinds/kinds.ts';
import type { Actor } from '../room/feature.ts';
import { given, person } from './given.ts';

/* The people, the board and the things that rule tests of the board are about. */

export const ada = person('ada');
export const bo = person('bo');
export const mo = person('mo', 'support');
export const lena = person('lena', 'lead');
export const wall = person('wall', 'display');

export const b = BoardId.parse('board-1');
export const left = SectionId.parse('section-left');
export const right = SectionId.parse('section-right');
export const id = ItemId.parse('item-1');
export const id2 = ItemId.parse('item-2');
export const id3 = ItemId.parse('item-3');
export const group = GroupId.parse('group-1');

const frame = { board: b, y: 0, width: 660, height: 520 };
export const created: BoardEvent = {
  type: 'board.BoardCreated',
  id: b,
  title: 'What matters?',
  sections: [
    { ...frame, id: left, title: 'Now', x: 0 },
    { ...frame, id: right, title: 'Later', x: 720 },
  ],
};
export const opened: BoardEvent = { type: 'board.BoardOpened', id: b };
export const closed: BoardEvent = { type: 'board.BoardClosed', id: b };
export const othersMove: BoardEvent = { type: 'board.Allowed', board: b, allows: { moveOthers: true } };
export const othersEdit: BoardEvent = { type: 'board.Allowed', board: b, allows: { editOthers: true } };
export const tools = (...given: readonly KindKey[]): BoardEvent => ({
  ...{ type: 'board.ToolsChosen', board: b, tools: given },
});
export const writing = (teamSees = false): BoardEvent => ({
  ...{ type: 'board.PrivateWritingStarted', board: b, writing: { teamSees } },
});

export const noteSaying = (text: string): ItemContent => ({ kind: 'note', text, colour: 'mint' });
/** A note in the first slot of the left section, as if `by` had just added it. */
export const itemOf = (by: Actor, over: Partial<Item> = {}): Item => ({
  id,
  board: b,
  section: left,
  content: noteSaying('Longer breaks'),
  ...{ x: 10, y: 70, width: 200, height: 200, rotation: 0, z: 'a0' },
  ...{ group: null, lock: null, hidden: false, private: false },
  ...{ by: by.signature, author: by.author },
  ...over,
});
export const added = (by: Actor, over: Partial<Item> = {}): BoardEvent => ({
  type: 'board.ItemAdded',
  item: itemOf(by, over),
});
export const placed = (
  places: Extract<BoardEvent, { type: 'board.ItemsPlaced' }>['places'],
  who: Actor,
): BoardEvent => ({ type: 'board.ItemsPlaced', places, who: who.author });

/** What happened in a room, of which the rules of boards know. */
export const onBoard = (...events: readonly (BoardEvent | BoardNotice)[]) =>
  given<BoardState, BoardCommand, BoardEvent, BoardNotice, BoardSignal>(board, events);
/** The board, made and open; then what else happened. */
export const onOpenBoard = (...events: readonly BoardEvent[]) => onBoard(created, opened, ...events);

type AddItems = Extract<BoardCommand, { type: 'board.AddItems' }>;
type NewItem = AddItems['items'][number];
export const newItem = (over: Partial<NewItem> = {}): NewItem => ({
  id,
  section: left,
  content: noteSaying('Longer breaks'),
  ...over,
});
export const add = (...items: readonly Partial<NewItem>[]): AddItems => ({
  ...{ type: 'board.AddItems', board: b },
  items: items.length > 0 ? items.map(newItem) : [newItem()],
});
