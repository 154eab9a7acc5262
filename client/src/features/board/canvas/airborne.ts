import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import type { Layer } from 'konva/lib/Layer.js';
import type { Shape } from 'konva/lib/Shape.js';
import type { Held } from '../kinds/item-look.ts';
import type { ItemIndex } from './item-index.ts';

/** Where something in a hand is drawn; what is left out is as the room has it. */
export type Place = Partial<Pick<Item, 'x' | 'y' | 'width' | 'height' | 'rotation'>>;

interface Flyer {
  readonly node: Shape;
  /** Null for lines that only follow what they are tied to. */
  place: Place | null;
}

/** Items in the air, on a layer of their own: moving one draws none of the others. Lines tied to them come along. */
export class Airborne implements Held {
  readonly #index: ItemIndex;
  readonly #layer: Layer;
  readonly #nodeOf: (id: ItemId) => Shape;
  readonly #flyers = new Map<ItemId, Flyer>();

  constructor(index: ItemIndex, layer: Layer, nodeOf: (id: ItemId) => Shape) {
    this.#index = index;
    this.#layer = layer;
    this.#nodeOf = nodeOf;
  }

  get size(): number {
    return this.#flyers.size;
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
    const place = this.#flyers.get(id)?.place;
    return item && place ? { ...item, ...place } : item;
  }

  /** Answers whether something has left the ground. */
  lift(id: ItemId, place: Place): boolean {
    let news = false;
    const flyer = this.#flyers.get(id);
    if (flyer) flyer.place = place;
    else {
      this.#take(id, place);
      news = true;
    }
    for (const line of this.#index.tiedTo(id)) {
      if (this.#flyers.has(line) || !this.#index.get(line)) continue;
      this.#take(line, null);
      news = true;
    }
    this.#move();
    return news;
  }

  /** Answers whether something has come back to the ground. */
  land(id: ItemId): boolean {
    const flyer = this.#flyers.get(id);
    if (!flyer) return false;
    this.#drop(id, flyer);
    for (const line of this.#index.tiedTo(id)) {
      const follower = this.#flyers.get(line);
      if (follower && follower.place === null && !this.#isHeld(line)) this.#drop(line, follower);
    }
    return true;
  }

  /** What is gone from the board leaves the air too. */
  sweep(): void {
    for (const id of this.#flyers.keys()) if (!this.#index.get(id)) this.land(id);
    this.#move();
  }

  /** A line whose other end is in the air as well goes on following. */
  #isHeld(line: ItemId): boolean {
    const content = this.#index.get(line)?.content;
    if (content?.kind !== 'connector') return false;
    return [content.from.item, content.to.item].some((end) => end !== null && this.#flyers.get(end)?.place);
  }

  #take(id: ItemId, place: Place | null): void {
    const node = this.#nodeOf(id);
    this.#layer.add(node);
    this.#flyers.set(id, { node, place });
  }

  #drop(id: ItemId, { node }: Flyer): void {
    node.destroy();
    this.#flyers.delete(id);
  }

  #move(): void {
    for (const [id, { node }] of this.#flyers) {
      const item = this.get(id);
      if (item) node.position(item);
    }
  }
}
