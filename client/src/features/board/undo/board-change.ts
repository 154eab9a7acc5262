import type { BoardState } from '@sayso/shared/features/board/board.state.ts';
import type { BoardId, GroupId, ItemId, SectionId } from '@sayso/shared/features/board/board-ids.ts';
import type { Group } from '@sayso/shared/features/board/groups/groups.model.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import type { Section } from '@sayso/shared/features/board/sections/sections.model.ts';

/** One thing before and after; null where it was not there. */
export interface Turn<Entity> {
  readonly before: Entity | null;
  readonly after: Entity | null;
}

/** What one command of this screen did to one board. */
export interface BoardChange {
  readonly board: BoardId;
  readonly items: ReadonlyMap<ItemId, Turn<Item>>;
  readonly groups: ReadonlyMap<GroupId, Turn<Group>>;
  readonly sections: ReadonlyMap<SectionId, Turn<Section>>;
}

/** What is on a board at a moment. The entities are never changed, so holding on to them is enough. */
export type BoardStill = Pick<BoardState, 'items' | 'groups' | 'sections'>;

export const stillOf = ({ items, groups, sections }: BoardStill): BoardStill => ({
  items: new Map(items),
  groups: new Map(groups),
  sections: new Map(sections),
});

function turns<Id, Entity extends { readonly board: BoardId }>(
  before: ReadonlyMap<Id, Entity>,
  after: ReadonlyMap<Id, Entity>,
  board: BoardId,
): ReadonlyMap<Id, Turn<Entity>> {
  const found = new Map<Id, Turn<Entity>>();
  for (const [id, entity] of before) {
    if (entity.board === board && after.get(id) !== entity) {
      found.set(id, { before: entity, after: after.get(id) ?? null });
    }
  }
  for (const [id, entity] of after) {
    if (entity.board === board && !before.has(id)) found.set(id, { before: null, after: entity });
  }
  return found;
}

/** Undefined when nothing on this board is different. */
export function changeBetween(
  before: BoardStill,
  after: BoardStill,
  board: BoardId,
): BoardChange | undefined {
  const change = {
    board,
    items: turns(before.items, after.items, board),
    groups: turns(before.groups, after.groups, board),
    sections: turns(before.sections, after.sections, board),
  };
  return change.items.size + change.groups.size + change.sections.size > 0 ? change : undefined;
}

function joinedTurns<Id, Entity>(
  first: ReadonlyMap<Id, Turn<Entity>>,
  next: ReadonlyMap<Id, Turn<Entity>>,
): ReadonlyMap<Id, Turn<Entity>> {
  const all = new Map(first);
  for (const [id, { before, after }] of next)
    all.set(id, { before: (first.get(id) ?? { before }).before, after });
  return all;
}

/** Two changes of the same board, one after the other, as one. */
export const joined = (first: BoardChange, next: BoardChange): BoardChange => ({
  board: first.board,
  items: joinedTurns(first.items, next.items),
  groups: joinedTurns(first.groups, next.groups),
  sections: joinedTurns(first.sections, next.sections),
});
