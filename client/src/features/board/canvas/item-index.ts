import type { BoardId, ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { byDepth } from '@sayso/shared/features/board/items/depth.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import RBush from 'rbush';
import { boundsOf, isHit } from '../kinds/painters.ts';
import type { Area, Point } from './camera.ts';

interface Entry extends Area {
  item: Item;
  /** Later ones lie on top. */
  rank: number;
}

export interface ItemChanges {
  readonly added: readonly Item[];
  readonly changed: readonly Item[];
  readonly removed: readonly ItemId[];
}

/** What can be tied to others, by what it is tied to. */
const tiesOf = ({ content }: Item): readonly ItemId[] =>
  content.kind === 'connector'
    ? [content.from.item, content.to.item].filter((id): id is ItemId => id !== null)
    : [];

/** The items of one board as they were last drawn: finds what changed, what is on the screen and what lies under a point. */
export class ItemIndex {
  readonly #board: BoardId;
  readonly #entries = new Map<ItemId, Entry>();
  readonly #tree = new RBush<Entry>();
  /** Lines that follow an item. */
  readonly #tied = new Map<ItemId, Set<ItemId>>();
  /** Depths have changed: ranks are given anew when somebody asks. */
  #unranked = false;
  #highest: Item | null = null;
  #nextRank = 0;

  constructor(board: BoardId) {
    this.#board = board;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(id: ItemId): Item | undefined {
    return this.#entries.get(id)?.item;
  }

  areaOf(id: ItemId): Area | undefined {
    return this.#entries.get(id);
  }

  *all(): Generator<Item> {
    for (const { item } of this.#entries.values()) yield item;
  }

  /** Everything, the topmost last. */
  byDepth(): readonly Item[] {
    this.#rank();
    return [...this.#entries.values()].sort((a, b) => a.rank - b.rank).map(({ item }) => item);
  }

  tiedTo(id: ItemId): Iterable<ItemId> {
    return this.#tied.get(id) ?? [];
  }

  /** Takes over the items of the room; entities that are the same objects are unchanged. Lines change with their ends. */
  sync(items: ReadonlyMap<ItemId, Item>): ItemChanges {
    const added: Item[] = [];
    const changed = new Map<ItemId, Item>();
    const touched: ItemId[] = [];
    let count = 0;
    for (const item of items.values()) {
      if (item.board !== this.#board) continue;
      count += 1;
      const entry = this.#entries.get(item.id);
      if (entry?.item === item) continue;
      if (entry) {
        this.#replace(entry, item);
        changed.set(item.id, item);
      } else {
        this.#add(item);
        added.push(item);
      }
      touched.push(item.id);
    }
    const removed = count < this.#entries.size ? this.#removeMissing(items) : [];
    for (const id of [...touched, ...removed]) {
      for (const line of this.tiedTo(id)) {
        const entry = this.#entries.get(line);
        if (entry) changed.set(line, entry.item);
      }
    }
    for (const { id } of added) changed.delete(id);
    // Only now every end is where it belongs.
    this.#placeFirst(added);
    for (const id of changed.keys()) this.#placeAnew(id);
    return { added, changed: [...changed.values()], removed };
  }

  /** Ids of the items that touch the area, the topmost last. */
  within(area: Area): readonly ItemId[] {
    return this.#found(area).map(({ item }) => item.id);
  }

  /** The topmost item under a point of the board; `slack` in board units for things as thin as a line. */
  at({ x, y }: Point, slack = 0): Item | undefined {
    const area = { minX: x - slack, minY: y - slack, maxX: x + slack, maxY: y + slack };
    return this.#found(area).findLast(({ item }) => isHit(item, { x, y }, slack, this))?.item;
  }

  /** The smallest area that holds every item, or undefined when there is none. */
  area(): Area | undefined {
    if (this.#entries.size === 0) return undefined;
    const { minX, minY, maxX, maxY } = this.#tree.toJSON();
    return { minX, minY, maxX, maxY };
  }

  #found(area: Area): Entry[] {
    this.#rank();
    return this.#tree.search(area).sort((a, b) => a.rank - b.rank);
  }

  #rank(): void {
    if (!this.#unranked) return;
    this.#unranked = false;
    const sorted = [...this.#entries.values()].sort((a, b) => byDepth(a.item, b.item));
    for (const [rank, entry] of sorted.entries()) entry.rank = rank;
    this.#highest = sorted.at(-1)?.item ?? null;
    this.#nextRank = sorted.length;
  }

  #add(item: Item): void {
    const entry: Entry = { item, rank: 0, ...boundsOf(item, this) };
    this.#entries.set(item.id, entry);
    this.#tie(item);
    this.#rise(entry);
  }

  /** What is new or was moved lies on top, most times: then nothing has to be sorted. */
  #rise(entry: Entry): void {
    const { item } = entry;
    if (this.#highest && this.#highest.id !== item.id && byDepth(this.#highest, item) > 0) {
      this.#unranked = true;
      return;
    }
    this.#highest = item;
    entry.rank = this.#nextRank;
    this.#nextRank += 1;
  }

  #replace(entry: Entry, item: Item): void {
    const before = entry.item;
    entry.item = item;
    if (before.content !== item.content) {
      this.#untie(before);
      this.#tie(item);
    }
    if (before.z === item.z) return;
    if (this.#highest?.id === item.id && item.z < before.z) this.#unranked = true;
    else this.#rise(entry);
  }

  /** All at once: for a whole board that is much quicker than one by one. */
  #placeFirst(items: readonly Item[]): void {
    const entries = items.flatMap(({ id }) => this.#entries.get(id) ?? []);
    for (const entry of entries) Object.assign(entry, boundsOf(entry.item, this));
    this.#tree.load(entries);
  }

  #placeAnew(id: ItemId): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    const area = boundsOf(entry.item, this);
    const same =
      area.minX === entry.minX &&
      area.minY === entry.minY &&
      area.maxX === entry.maxX &&
      area.maxY === entry.maxY;
    if (same) return;
    this.#tree.remove(entry);
    Object.assign(entry, area);
    this.#tree.insert(entry);
  }

  #removeMissing(items: ReadonlyMap<ItemId, Item>): ItemId[] {
    const removed: ItemId[] = [];
    for (const [id, entry] of this.#entries) {
      if (items.get(id)?.board === this.#board) continue;
      this.#tree.remove(entry);
      this.#entries.delete(id);
      this.#untie(entry.item);
      if (this.#highest?.id === id) this.#unranked = true;
      removed.push(id);
    }
    return removed;
  }

  #tie(item: Item): void {
    for (const id of tiesOf(item)) {
      const tied = this.#tied.get(id) ?? new Set();
      this.#tied.set(id, tied.add(item.id));
    }
  }

  #untie(item: Item): void {
    for (const id of tiesOf(item)) this.#tied.get(id)?.delete(item.id);
  }
}
