import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { paintItem } from '../kinds/paint-item.ts';
import { Airborne, type Place } from './airborne.ts';
import { type Area, type Camera, farScale, type Size, seenArea } from './camera.ts';
import { FarView } from './far-view.ts';
import type { ItemIndex } from './item-index.ts';
import type { SceneBrush } from './scene-brush.ts';
import { Sheet } from './sheet.ts';

/** Edges and marks may stand out this far beyond an item's box; board units. */
const margin = 60;

/** Draws in board units; called for every frame in which its sheet is drawn. */
export type Paint = (context: CanvasRenderingContext2D, camera: Camera) => void;

export interface OverlayLayer {
  redraw(): void;
  remove(): void;
}

/**
 * The picture of a board: a sheet with what lies on it, and one above for items in the air and what is laid over the
 * board. Each is drawn as a whole, but only what is on the screen, and only in frames in which it has changed.
 */
export class BoardStage {
  readonly #ground: Sheet;
  readonly #air: Sheet;
  readonly #index: ItemIndex;
  readonly #brush: SceneBrush;
  readonly #farView: FarView;
  readonly #overlays = new Map<Paint, () => boolean>();
  readonly airborne: Airborne;
  /** To be drawn with the next frame. */
  readonly #stale = new Set<Sheet>();
  #frame: number | undefined;
  #gone = false;
  #camera: Camera = { x: 0, y: 0, scale: 1 };
  #size: Size = { width: 0, height: 0 };

  constructor(
    host: HTMLDivElement,
    index: ItemIndex,
    brush: SceneBrush,
    backdrop: Paint,
    airBackdrop: Paint,
  ) {
    this.#index = index;
    this.#brush = brush;
    this.airborne = new Airborne(index);
    this.#farView = new FarView(index, this.airborne);
    this.#ground = new Sheet(host, (context) => {
      painted(context, () => backdrop(context, this.#camera));
      const seen = this.#seen(margin);
      brush.lifted = false;
      if (this.#camera.scale < farScale) painted(context, () => this.#farView.paint(context, seen, brush));
      else for (const id of index.within(seen)) if (!this.airborne.has(id)) this.#paintItem(context, id);
      return true;
    });
    this.#air = new Sheet(host, (context) => {
      const laid = [...this.#overlays].filter(([, empty]) => !empty());
      if (this.airborne.none && laid.length === 0) return false;
      painted(context, () => airBackdrop(context, this.#camera));
      brush.lifted = true;
      for (const id of this.airborne.ids) this.#paintItem(context, id);
      for (const [paint] of laid) painted(context, () => paint(context, this.#camera));
      return true;
    });
  }

  get camera(): Camera {
    return this.#camera;
  }

  get size(): Size {
    return this.#size;
  }

  resize(size: Size): void {
    // Sheets of another size are empty until the next frame.
    if (size.width === this.#size.width && size.height === this.#size.height) return;
    this.#size = size;
    for (const sheet of [this.#ground, this.#air]) {
      sheet.resize(size);
      this.#drawSoon(sheet);
    }
  }

  /** Called within a frame: drawn in the same one, after whatever else follows the camera has moved too. */
  look(camera: Camera): void {
    this.#camera = camera;
    this.#brush.scale = camera.scale;
    this.refresh();
    this.redrawAir();
    queueMicrotask(() => this.#draw());
  }

  /** Something drawn over everything; `empty` says that there is nothing to draw at the moment. */
  overlay(paint: Paint, empty: () => boolean = () => false): OverlayLayer {
    this.#overlays.set(paint, empty);
    this.redrawAir();
    return {
      redraw: () => this.redrawAir(),
      remove: () => {
        this.#overlays.delete(paint);
        this.redrawAir();
      },
    };
  }

  redrawAir(): void {
    this.#drawSoon(this.#air);
  }

  /** After the index or the ground have changed. */
  sync(): void {
    this.#farView.forget();
    this.airborne.sweep();
    this.refresh();
    this.redrawAir();
  }

  /** Draws what lies on the board, with the next frame. */
  refresh(): void {
    this.#drawSoon(this.#ground);
  }

  /** Takes an item off the board and draws it there, on top of everything. */
  lift(id: ItemId, place: Place): void {
    if (!this.#index.get(id)) return;
    if (this.airborne.lift(id, place)) {
      this.#farView.forget();
      this.refresh();
    }
    this.redrawAir();
  }

  /** Back to where the room has it. */
  land(id: ItemId): void {
    if (!this.airborne.land(id)) return;
    this.#farView.forget();
    this.refresh();
    this.redrawAir();
  }

  /** Whether an item is in the air. */
  has(id: ItemId): boolean {
    return this.airborne.has(id);
  }

  /** The item where it is drawn right now. */
  get(id: ItemId): Item | undefined {
    return this.airborne.get(id);
  }

  destroy(): void {
    this.#gone = true;
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    for (const sheet of [this.#ground, this.#air]) sheet.remove();
  }

  #seen(by: number): Area {
    return seenArea(this.#camera, this.#size, by);
  }

  #paintItem(context: CanvasRenderingContext2D, id: ItemId): void {
    const item = this.airborne.get(id);
    if (!item) return;
    painted(context, () => {
      context.translate(item.x, item.y);
      paintItem(context, item, this.#brush);
    });
  }

  #drawSoon(sheet: Sheet): void {
    // Overlays may be taken off after the picture is gone.
    if (this.#gone) return;
    this.#stale.add(sheet);
    this.#frame ??= requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    for (const sheet of this.#stale) sheet.draw(this.#camera);
    this.#stale.clear();
  }
}

/** Whatever the brush is left like, the next one finds it as it was. */
function painted(context: CanvasRenderingContext2D, paint: () => void): void {
  context.save();
  paint();
  context.restore();
}
