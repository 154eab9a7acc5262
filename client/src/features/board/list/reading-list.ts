import type { BoardState } from '@sayso/shared/features/board/board.state.ts';
import type { BoardId, GroupId, ItemId, SectionId } from '@sayso/shared/features/board/board-ids.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { readingOrder } from '@sayso/shared/features/board/items/reading-order.ts';
import { sectionsInOrder } from '@sayso/shared/features/board/sections/section-layout.ts';
import type { AuthorId } from '@sayso/shared/room/ids.ts';

/** What is read in one go: a group within a section, or what a section holds besides its groups. */
export interface Shelf {
  /** Null: not in a section. */
  readonly section: SectionId | null;
  /** Null: in no group. */
  readonly group: GroupId | null;
  readonly items: readonly ItemId[];
}

export interface Reading {
  readonly shelves: readonly Shelf[];
  /** Notes of others that have come since and are held back. */
  readonly added: number;
  /** Notes of others that lie elsewhere by now. */
  readonly moved: number;
}

export const shelfKey = ({ section, group }: Pick<Shelf, 'section' | 'group'>): string =>
  `${section ?? ''}/${group ?? ''}`;

/** The whole board in reading order, as of now: each section, with its groups after what is in none. */
export function shelvesOf(state: BoardState, board: BoardId): readonly Shelf[] {
  const sections = sectionsInOrder(state, board);
  const lying = new Map<SectionId | null, Item[]>(sections.map(({ id }) => [id, []]));
  const loose: Item[] = [];
  for (const item of state.items.values()) {
    if (item.board === board) ((item.section && lying.get(item.section)) ?? loose).push(item);
  }
  if (loose.length > 0 || sections.length === 0) lying.set(null, loose);
  return [...lying].flatMap(([section, items]) => inGroups(section, readingOrder(items)));
}

function inGroups(section: SectionId | null, items: readonly Item[]): readonly Shelf[] {
  const groups = new Map<GroupId | null, ItemId[]>([[null, []]]);
  for (const { id, group } of items) {
    const together = groups.get(group);
    if (together) together.push(id);
    else groups.set(group, [id]);
  }
  return [...groups].map(([group, ids]) => ({ section, group, items: ids }));
}

/**
 * A list that does not move under its reader. What this person does shows at once; new and moved items of others wait
 * until `catchUp`. An item that was taken away leaves its place empty until then.
 */
export class ReadingList {
  readonly #board: BoardId;
  readonly #me: AuthorId;
  /** Written by this person; stays known when the note is gone. */
  readonly #written = new Set<ItemId>();
  /** What this person is doing: shows at once. */
  readonly #touched = new Set<ItemId>();
  #seen: readonly unknown[] = [];
  #current: Reading = { shelves: [], added: 0, moved: 0 };
  #fresh: readonly Shelf[] = [];

  constructor(board: BoardId, me: AuthorId) {
    this.#board = board;
    this.#me = me;
  }

  /**
   * What to show. The same object until something in it changes. `settled`: the server has everything that was done here,
   * so whatever moves from now on is moved by others.
   */
  at(state: BoardState, settled: boolean): Reading {
    const seen = this.#placesOf(state);
    if (seen.length !== this.#seen.length || seen.some((part, index) => part !== this.#seen[index])) {
      this.#seen = seen;
      this.#fresh = shelvesOf(state, this.#board);
      const reading = this.#current.shelves.some(({ items }) => items.length > 0)
        ? this.#kept(state)
        : { shelves: this.#fresh, added: 0, moved: 0 };
      this.#current = reuse(this.#current, reading);
    }
    if (settled) this.#touched.clear();
    return this.#current;
  }

  /** This person is about to move a item. */
  touch(ids: readonly ItemId[]): void {
    for (const id of ids) this.#touched.add(id);
  }

  /** Takes over everything that was held back. */
  catchUp(): void {
    this.#current = reuse(this.#current, { shelves: this.#fresh, added: 0, moved: 0 });
  }

  /** Notes that lie where they lay are not looked at again. */
  #placesOf({ items, sections }: BoardState): readonly unknown[] {
    const seen: unknown[] = [];
    for (const item of items.values()) {
      if (item.board !== this.#board) continue;
      if (item.author === this.#me) this.#written.add(item.id);
      seen.push(item.id, item.section, item.group, item.x, item.y);
    }
    for (const section of sections.values()) {
      if (section.board === this.#board) seen.push(section.id, section.x);
    }
    return seen;
  }

  #kept(state: BoardState): Reading {
    const standing = new Set<ItemId>();
    const kept = new Map(
      this.#current.shelves.map((shelf) => [
        shelfKey(shelf),
        {
          ...shelf,
          items: shelf.items.filter((id) => {
            const stays = state.items.has(id) ? !this.#touched.has(id) : !this.#written.has(id);
            if (stays) standing.add(id);
            return stays;
          }),
        },
      ]),
    );
    let added = 0;
    for (const fresh of this.#fresh) {
      const shelf = kept.get(shelfKey(fresh)) ?? { ...fresh, items: [] };
      kept.set(shelfKey(fresh), shelf);
      for (const [index, id] of fresh.items.entries()) {
        if (standing.has(id)) continue;
        if (this.#written.has(id)) this.#touched.add(id);
        if (this.#touched.has(id)) insertAfter(shelf.items, id, fresh.items.slice(0, index));
        else added += 1;
      }
    }
    const shelves = this.#inOrder([...kept.values()]).filter(
      ({ group, items }) => group === null || items.length > 0,
    );
    return { shelves, added, moved: movedSince(shelves, this.#fresh) };
  }

  /**
   * Shelves come in their order. A group that is gone stays at the end of its section, a section that is gone at the end of
   * all, while items stand in it.
   */
  #inOrder(kept: readonly Shelf[]): readonly Shelf[] {
    const order = this.#fresh.map(shelfKey);
    const sections = [...new Set(this.#fresh.map(({ section }) => section))];
    const rank = (shelf: Shelf): readonly [number, number] => {
      const section = sections.indexOf(shelf.section);
      const at = order.indexOf(shelfKey(shelf));
      return [section < 0 ? sections.length : section, at < 0 ? order.length : at];
    };
    return kept
      .filter((shelf) => shelf.items.length > 0 || order.includes(shelfKey(shelf)))
      .map((shelf) => ({ shelf, rank: rank(shelf) }))
      .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1])
      .map(({ shelf }) => shelf);
  }
}

function insertAfter(items: ItemId[], id: ItemId, before: readonly ItemId[]): void {
  const anchor = before.findLast((other) => items.includes(other));
  items.splice(anchor === undefined ? 0 : items.indexOf(anchor) + 1, 0, id);
}

/** Notes that would stand elsewhere after catching up, among those that stand in both. */
function movedSince(shown: readonly Shelf[], fresh: readonly Shelf[]): number {
  const shownIds = new Set(shown.flatMap(({ items }) => items));
  const freshIds = new Set(fresh.flatMap(({ items }) => items));
  const places = (shelves: readonly Shelf[], keep: ReadonlySet<ItemId>) =>
    new Map(
      shelves.flatMap((shelf) =>
        shelf.items
          .filter((id) => keep.has(id))
          .map((id, index) => [id, `${shelfKey(shelf)} ${index}`] as const),
      ),
    );
  const now = places(fresh, shownIds);
  let moved = 0;
  for (const [id, place] of places(shown, freshIds)) if (now.get(id) !== place) moved += 1;
  return moved;
}

/** Keeps the objects of what is equal, so that only what changed is drawn again. */
function reuse(before: Reading, after: Reading): Reading {
  const shelves = after.shelves.map((shelf) => {
    const old = before.shelves.find((other) => shelfKey(other) === shelfKey(shelf));
    return old && sameList(old.items, shelf.items) ? old : shelf;
  });
  const same = before.added === after.added && before.moved === after.moved;
  return same && sameList(before.shelves, shelves) ? before : { ...after, shelves };
}

const sameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((part, index) => part === b[index]);
