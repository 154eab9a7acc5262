import { isFacilitator } from '../../../room/audience.ts';
import type { DecideContext } from '../../../room/feature.ts';
import type { BoardEvent } from '../board.events.ts';
import { no } from '../board.no.ts';
import type { Decided } from '../board.part.ts';
import type { BoardState } from '../board.state.ts';
import { GroupId, ItemId, SectionId } from '../board-ids.ts';
import type { Item } from '../items/items.model.ts';
import { changesWords, type ItemContent } from '../kinds/kinds.ts';
import { boardsPerRoom } from '../limits.ts';
import type { HistoryCommand } from './history.commands.ts';

type Rewind = Extract<HistoryCommand, { type: 'board.RewindBoard' }>;

/**
 * A new board, for the team only until it is opened, as the old one was. What its writer has deleted since stays gone, what
 * its writer has reworded keeps the new words, and what is put aside now is put aside there too.
 */
export function decideRewind(
  state: BoardState,
  { board: id, copy, title }: Rewind,
  { by, past, newId }: DecideContext<BoardState, BoardEvent>,
): Decided {
  if (!isFacilitator(by.role)) return no('board.team-only');
  if (!state.boards.has(id)) return no('board.board-gone');
  if (state.boards.has(copy)) return no('board.taken');
  if (state.boards.size >= boardsPerRoom) return no('board.too-many-boards');
  const before = past?.before;
  const board = before?.boards.get(id);
  if (!before || !board) return no('board.not-that-old');
  const sections = new Map(
    [...before.sections.values()]
      .filter((section) => section.board === id)
      .map((section) => [section.id, { ...section, id: SectionId.parse(newId()), board: copy }]),
  );
  const groups = new Map(
    [...before.groups.values()]
      .filter((group) => group.board === id)
      .map((group) => [group.id, { ...group, id: GroupId.parse(newId()), board: copy }]),
  );
  const kept = [...before.items.values()].flatMap((was) => {
    const now = state.items.get(was.id);
    return was.board === id && now && !now.private ? [{ was, now }] : [];
  });
  const names = new Map(kept.map(({ was }) => [was.id, ItemId.parse(newId())]));
  const reworded = rewordedByWriters(
    past.since.map(({ event }) => event),
    before,
  );
  const items = kept.map(
    ({ was, now }): Item => ({
      ...was,
      id: names.get(was.id) ?? was.id,
      board: copy,
      section: (was.section && sections.get(was.section)?.id) ?? null,
      group: (was.group && groups.get(was.group)?.id) ?? null,
      content: retied(reworded.has(was.id) ? now.content : was.content, names),
      by: now.by,
      hidden: was.hidden || now.hidden,
      private: false,
    }),
  );
  return [
    { type: 'board.BoardCreated', id: copy, title, sections: [...sections.values()] },
    { type: 'board.Allowed', board: copy, allows: board.allows },
    { type: 'board.ToolsChosen', board: copy, tools: board.tools },
    { type: 'board.BackgroundSet', board: copy, background: board.background },
    ...[...groups.values()].map((group) => ({ type: 'board.GroupMade', group }) as const),
    ...items.map((item) => ({ type: 'board.ItemAdded', item }) as const),
  ];
}

/** A change of one's own mind is no damage. */
function rewordedByWriters(since: readonly BoardEvent[], { items }: BoardState): ReadonlySet<ItemId> {
  const reworded = new Set<ItemId>();
  for (const event of since) {
    if (event.type !== 'board.ItemChanged' || !changesWords(event.change)) continue;
    if (event.who !== null && event.who === items.get(event.id)?.author) reworded.add(event.id);
    else reworded.delete(event.id);
  }
  return reworded;
}

/** Lines stay tied to what they were tied to, as far as it is there. */
function retied(content: ItemContent, names: ReadonlyMap<ItemId, ItemId>): ItemContent {
  if (content.kind !== 'connector') return content;
  const tie = (end: typeof content.from) => ({
    ...end,
    item: end.item === null ? null : (names.get(end.item) ?? null),
  });
  return { ...content, from: tie(content.from), to: tie(content.to) };
}
