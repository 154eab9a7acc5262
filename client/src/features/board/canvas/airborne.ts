import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import type { Held } from '../kinds/item-look.ts';
import type { ItemIndex } from './item-index.ts';

/** Where something in a hand is drawn; what is left out is as the room has it. */
export type Place = Partial<Pick<Item, 'x' | 'y' | 'width' | 'height' | 'rotation'>>;

/** Items in the air, drawn on a sheet of their own: moving one draws none of the others. Lines tied to them come along. */
export class Airborne implements Held {
  readonly #index: ItemIndex;
  /** Null for lines that only follow what they are tied to. */
  readonly #flyers = new Map<ItemId, Place | null>();

  constructor(index: ItemIndex) {
    this.#index = index;
  }

  get none(): boolean {
    return this.#flyers.size === 0;
  }

  get ids(): Iterable<ItemId> {
    return this.#flyers.keys();
  }

  has(id: ItemId): boolean {
    return this.#flyers.has(id);
  }

  /** The item where it is drawn right now. */
  get(id: ItemId): Item | undefined {
    const item = this.#index.get(id);
    const place = this.#flyers.get(id);
    return item && place ? { ...item, ...place } : item;
  }

  /** Answers whether something has left the ground. */
  lift(id: ItemId, place: Place): boolean {
    const before = this.#flyers.size;
    this.#flyers.set(id, place);
    for (const line of this.#index.tiedTo(id)) {
      if (!this.#flyers.has(line) && this.#index.get(line)) this.#flyers.set(line, null);
    }
    return this.#flyers.size > before;
  }

  /** Answers whether something has come back to the ground. */
  land(id: ItemId): boolean {
    if (!this.#flyers.delete(id)) return false;
    for (const line of this.#index.tiedTo(id)) {
      if (this.#flyers.get(line) === null && !this.#isHeld(line)) this.#flyers.delete(line);
    }
    return true;
  }

  /** What is gone from the board leaves the air too. */
  sweep(): void {
    for (const id of this.#flyers.keys()) if (!this.#index.get(id)) this.land(id);
  }

  /** A line whose other end is in the air as well goes on following. */
  #isHeld(line: ItemId): boolean {
    const content = this.#index.get(line)?.content;
    if (content?.kind !== 'connector') return false;
    return [content.from.item, content.to.item].some((end) => end !== null && this.#flyers.get(end));
  }
}
