import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import type { Brush } from '../kinds/brush.ts';
import { FarPaths } from '../kinds/far-paths.ts';
import { paintItem } from '../kinds/paint-item.ts';
import { painterOf } from '../kinds/painters.ts';
import type { Area } from './camera.ts';
import type { ItemIndex } from './item-index.ts';

/** All of a board in a few strokes, for when it is seen from afar: one path for each colour, and pictures as they are. */
export class FarView {
  readonly #index: ItemIndex;
  readonly #skipped: { has(id: ItemId): boolean };
  #paths: FarPaths | null = null;
  /** Painted one by one: pictures lie below the paths, the rest above. */
  #below: ItemId[] = [];
  #above: ItemId[] = [];
  #step = 0;

  constructor(index: ItemIndex, skipped: { has(id: ItemId): boolean }) {
    this.#index = index;
    this.#skipped = skipped;
  }

  forget(): void {
    this.#paths = null;
  }

  paint(context: CanvasRenderingContext2D, seen: Area, brush: Brush): void {
    // What is too small to be words depends on the scale; half a doubling makes no difference.
    const step = Math.round(Math.log2(brush.scale) * 2);
    if (step !== this.#step) this.#paths = null;
    this.#step = step;
    this.#paths ??= this.#made(brush);
    this.#paintEach(context, this.#below, seen, brush);
    this.#paths.paint(context, brush.scale);
    this.#paintEach(context, this.#above, seen, brush);
  }

  #made(brush: Brush): FarPaths {
    const paths = new FarPaths();
    this.#below = [];
    this.#above = [];
    for (const item of this.#index.byDepth()) {
      if (this.#skipped.has(item.id) || painterOf(item).far(paths, item, brush)) continue;
      (item.content.kind === 'image' ? this.#below : this.#above).push(item.id);
    }
    return paths;
  }

  #paintEach(context: CanvasRenderingContext2D, ids: readonly ItemId[], seen: Area, brush: Brush): void {
    for (const id of ids) {
      const [item, area] = [this.#index.get(id), this.#index.areaOf(id)];
      if (!item || !area || !touches(area, seen)) continue;
      context.save();
      context.translate(item.x, item.y);
      paintItem(context, item, brush);
      context.restore();
    }
  }
}

const touches = (a: Area, b: Area): boolean =>
  a.minX <= b.maxX && a.maxX >= b.minX && a.minY <= b.maxY && a.maxY >= b.minY;
