import type { GroupId, ItemId } from '@sayso/shared/features/board/board-ids.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';

type Listener = (ids: readonly ItemId[]) => void;

/** What is chosen on a board. A group is chosen as one, until somebody goes into it. */
export class Selection {
  readonly #items: () => Iterable<Item>;
  readonly #listeners = new Set<Listener>();
  #ids: readonly ItemId[] = [];
  #entered: GroupId | null = null;

  /** `items`: all of the board, in the order in which they lie. */
  constructor(items: () => Iterable<Item>) {
    this.#items = items;
  }

  get ids(): readonly ItemId[] {
    return this.#ids;
  }

  /** Answers a function that stops listening. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  has(id: ItemId): boolean {
    return this.#ids.includes(id);
  }

  set(ids: readonly ItemId[]): void {
    if (ids.length === 0) this.#entered = null;
    if (ids.length === this.#ids.length && ids.every((id, at) => id === this.#ids[at])) return;
    this.#ids = ids;
    for (const listener of this.#listeners) listener(ids);
  }

  /** A click: the item, or all of its group. */
  pick(item: Item): void {
    if (item.group !== this.#entered) this.#entered = null;
    this.set(this.whole(item));
  }

  /** With Shift: what is chosen is let go, what is not comes along. */
  toggle(item: Item): void {
    const whole = new Set(this.whole(item));
    if (this.has(item.id)) this.set(this.#ids.filter((id) => !whole.has(id)));
    else this.set([...this.#ids, ...whole]);
  }

  /** A double click goes into a group. Answers false where there is none to go into. */
  enter(item: Item): boolean {
    if (item.group === null || item.group === this.#entered || this.whole(item).length < 2) return false;
    this.#entered = item.group;
    this.set([item.id]);
    return true;
  }

  /** What is chosen along with an item. */
  whole({ id, group }: Item): readonly ItemId[] {
    if (group === null || group === this.#entered) return [id];
    const members: ItemId[] = [];
    for (const item of this.#items()) if (item.group === group) members.push(item.id);
    return members;
  }

  /** What is gone from the board is not chosen any more. */
  forget(gone: ReadonlySet<ItemId>): void {
    if (this.#ids.some((id) => gone.has(id))) this.set(this.#ids.filter((id) => !gone.has(id)));
  }
}
