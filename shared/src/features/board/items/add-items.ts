import { isFacilitator } from '../../../room/audience.ts';
import type { Actor, Context } from '../../../room/feature.ts';
import { no } from '../board.no.ts';
import type { Decided } from '../board.part.ts';
import type { BoardState } from '../board.state.ts';
import type { BoardId, SectionId } from '../board-ids.ts';
import { wholeTurn, withinReach } from '../geometry.ts';
import { kindOf, sized } from '../kinds/kinds.ts';
import { itemsPerBoard, itemsPerPerson } from '../limits.ts';
import { onTop } from './depth.ts';
import { whyNotAdd } from './item-powers.ts';
import type { ItemsCommand, NewItem } from './items.commands.ts';
import type { Item } from './items.model.ts';
import { freePlace, lying } from './slots.ts';

type AddItems = Extract<ItemsCommand, { type: 'board.AddItems' }>;

export function decideAdd(state: BoardState, command: AddItems, { by }: Context): Decided {
  const { board } = command;
  for (const { content } of command.items) {
    const refused = whyNotAdd(state, board, content.kind, by);
    if (refused) return refused;
  }
  const ids = new Set(command.items.map(({ id }) => id));
  if (ids.size < command.items.length || [...ids].some((id) => state.items.has(id))) return no('board.taken');
  const full = whyNoRoom(state, board, command.items.length, by);
  if (full) return full;
  const depths = onTop(state, board, command.items.length);
  const made: Item[] = [];
  const taken = lying(state, board, by.author);
  for (const [index, wanted] of command.items.entries()) {
    const item = asItem(state, board, wanted, by, depths[index] ?? '', taken);
    made.push(item);
    if (kindOf(item.content.kind).takesSlot) taken.push(item);
  }
  return made.map((item) => ({ type: 'board.ItemAdded', item }));
}

function whyNoRoom({ items }: BoardState, board: BoardId, more: number, by: Actor) {
  let all = more;
  let own = more;
  for (const item of items.values()) {
    if (item.board !== board) continue;
    all += 1;
    if (item.author === by.author) own += 1;
  }
  if (all > itemsPerBoard) return no('board.full');
  return own > itemsPerPerson && !isFacilitator(by.role) ? no('board.your-share') : undefined;
}

function asItem(
  state: BoardState,
  board: BoardId,
  wanted: NewItem,
  by: Actor,
  z: string,
  taken: readonly Item[],
): Item {
  const { id, content } = wanted;
  const kind = kindOf(content.kind);
  const section = sectionOn(state, board, wanted.section);
  const frame = section === null ? undefined : state.sections.get(section);
  const chosen = wanted.x === undefined || wanted.y === undefined ? undefined : { x: wanted.x, y: wanted.y };
  const { x, y } = chosen ?? freePlace(taken, frame);
  const size = { width: wanted.width ?? kind.size.width, height: wanted.height ?? kind.size.height };
  const held = wanted.group === undefined ? undefined : state.groups.get(wanted.group);
  return {
    id,
    board,
    section,
    content,
    x: withinReach(x),
    y: withinReach(y),
    ...sized(content, size),
    rotation: kind.rotates ? wholeTurn(wanted.rotation ?? 0) : 0,
    z,
    group: held?.board === board ? held.id : null,
    lock: null,
    by: by.signature,
    author: by.author,
    hidden: false,
    private: isWrittenInPrivate(state, board, content.kind, by),
  };
}

/** While a board is written on in private: all that participants make, and the notes of the team. */
const isWrittenInPrivate = (
  { boards }: BoardState,
  board: BoardId,
  kind: Item['content']['kind'],
  by: Actor,
): boolean => boards.get(board)?.writing != null && (!isFacilitator(by.role) || kind === 'note');

/** A section that has gone meanwhile is no reason to lose something: it then lies without a section. */
export function sectionOn(
  { sections }: Pick<BoardState, 'sections'>,
  board: BoardId,
  section: SectionId | null,
): SectionId | null {
  return section !== null && sections.get(section)?.board === board ? section : null;
}
