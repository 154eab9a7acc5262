import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import Konva from 'konva/lib/Core.js';
import type { Layer } from 'konva/lib/Layer.js';
import type { Shape } from 'konva/lib/Shape.js';
import type { Stage } from 'konva/lib/Stage.js';
import { paintItem } from '../kinds/paint-item.ts';
import { Airborne, type Place } from './airborne.ts';
import { type Camera, farScale, type Size, seenArea } from './camera.ts';
import { FarView } from './far-view.ts';
import type { ItemIndex } from './item-index.ts';
import type { SceneBrush } from './scene-brush.ts';

/** Sharper than this costs more than it shows. */
const sharpest = 2;
/** Edges and marks may stand out this far beyond an item's box; board units. */
const margin = 60;

/** Draws in board units; called for every frame in which its layer is drawn. */
export type Paint = (context: CanvasRenderingContext2D, camera: Camera) => void;

export interface OverlayLayer {
  redraw(): void;
  remove(): void;
}

/**
 * The picture of a board: nodes for the items on the screen, a few shapes for all of them from afar, and a layer of its
 * own for items in the air and what is laid over the board. Konva's own events are off: the index says what lies where.
 */
export class BoardStage {
  readonly #stage: Stage;
  readonly #ground: Layer;
  readonly #air: Layer;
  readonly #backdrop: Shape;
  readonly #far: Shape;
  readonly #over: Shape;
  readonly #nodes = new Map<ItemId, Shape>();
  readonly #index: ItemIndex;
  readonly #brush: SceneBrush;
  readonly #farView: FarView;
  readonly #overlays = new Set<Paint>();
  readonly airborne: Airborne;
  #camera: Camera = { x: 0, y: 0, scale: 1 };

  constructor(
    host: HTMLDivElement,
    index: ItemIndex,
    brush: SceneBrush,
    backdrop: Paint,
    airBackdrop: Paint,
  ) {
    this.#index = index;
    this.#brush = brush;
    Konva.pixelRatio = Math.min(sharpest, window.devicePixelRatio || 1);
    this.#stage = new Konva.Stage({ container: host, listening: false });
    this.#ground = new Konva.Layer({ listening: false });
    this.#air = new Konva.Layer({ listening: false });
    this.#stage.add(this.#ground, this.#air);
    this.airborne = new Airborne(index, this.#air, (id) => this.#itemShape(id, true));
    this.#farView = new FarView(index, this.airborne);
    this.#backdrop = shape((context) => backdrop(context, this.#camera));
    this.#far = shape((context) => this.#paintFar(context));
    this.#over = shape((context) => {
      for (const paint of this.#overlays) {
        context.save();
        paint(context, this.#camera);
        context.restore();
      }
    });
    this.#ground.add(this.#backdrop, this.#far);
    this.#air.add(
      shape((context) => airBackdrop(context, this.#camera)),
      this.#over,
    );
  }

  get camera(): Camera {
    return this.#camera;
  }

  get size(): Size {
    return { width: this.#stage.width(), height: this.#stage.height() };
  }

  resize({ width, height }: Size): void {
    this.#stage.size({ width, height });
    this.refresh();
  }

  look(camera: Camera): void {
    this.#camera = camera;
    this.#brush.scale = camera.scale;
    for (const layer of [this.#ground, this.#air]) {
      layer.position(camera);
      layer.scale({ x: camera.scale, y: camera.scale });
    }
    this.refresh();
    this.redrawAir();
  }

  /** Something drawn over everything. */
  overlay(paint: Paint): OverlayLayer {
    this.#overlays.add(paint);
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
    // Overlays may be taken off after the picture is gone.
    if (!this.#over.getLayer()) return;
    this.#over.moveToTop();
    this.#air.batchDraw();
  }

  /** After the index or the ground have changed. */
  sync(): void {
    this.#farView.forget();
    this.airborne.sweep();
    this.refresh();
    this.redrawAir();
  }

  /** Brings the nodes in line with what is on the screen, and draws with the next frame. */
  refresh(): void {
    const far = this.#camera.scale < farScale;
    const seen = far ? [] : this.#index.within(seenArea(this.#camera, this.size, margin));
    const wanted = this.airborne.size > 0 ? seen.filter((id) => !this.airborne.has(id)) : seen;
    const keep = new Set(wanted);
    for (const [id, node] of this.#nodes) {
      if (keep.has(id)) continue;
      node.destroy();
      this.#nodes.delete(id);
    }
    for (const id of wanted) {
      const item = this.#index.get(id);
      if (item) (this.#nodes.get(id) ?? this.#addNode(id)).position(item);
    }
    this.#order(wanted);
    this.#far.visible(far);
    this.#ground.batchDraw();
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
    this.#stage.destroy();
  }

  #addNode(id: ItemId): Shape {
    const node = this.#itemShape(id, false);
    this.#ground.add(node);
    this.#nodes.set(id, node);
    return node;
  }

  #itemShape(id: ItemId, lifted: boolean): Shape {
    return shape((context) => {
      const item = this.airborne.get(id);
      if (!item) return;
      this.#brush.lifted = lifted;
      paintItem(context, item, this.#brush);
    });
  }

  /** Nodes lie in the order of the index; put again only when that has changed. */
  #order(wanted: readonly ItemId[]): void {
    const nodes = wanted.flatMap((id) => this.#nodes.get(id) ?? []);
    const lying = this.#ground.children;
    if (nodes.length + 2 === lying.length && nodes.every((node, index) => node === lying[index + 2])) return;
    this.#ground.removeChildren();
    this.#ground.add(this.#backdrop, this.#far, ...nodes);
  }

  #paintFar(context: CanvasRenderingContext2D): void {
    this.#brush.lifted = false;
    this.#farView.paint(context, seenArea(this.#camera, this.size, margin), this.#brush);
  }
}

const shape = (paint: (context: CanvasRenderingContext2D) => void): Shape =>
  new Konva.Shape({
    listening: false,
    perfectDrawEnabled: false,
    sceneFunc: (context) => paint(context._context),
  });
