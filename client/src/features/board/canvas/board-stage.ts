import { noteSize } from '@sayso/shared/features/board/board.layout.ts';
import type { NoteColour, NoteId } from '@sayso/shared/features/board/board.model.ts';
import Konva from 'konva/lib/Core.js';
import type { Layer } from 'konva/lib/Layer.js';
import type { Shape } from 'konva/lib/Shape.js';
import type { Stage } from 'konva/lib/Stage.js';
import { type Camera, farScale, type Point, type Size, seenArea } from './camera.ts';
import type { NoteIndex } from './note-index.ts';
import type { NotePainter } from './note-painter.ts';
import type { SectionFrame } from './section-frames.ts';

/** Sharper than this costs more than it shows. */
const sharpest = 2;

/**
 * The picture of a board: nodes for the notes on the screen, one shape for all of them from afar, and a layer of its own
 * for notes in the air, so that dragging one draws one. Konva's own events are off: the index says what lies where.
 */
export class BoardStage {
  readonly #stage: Stage;
  readonly #ground: Layer;
  readonly #air: Layer;
  readonly #frames: Shape;
  readonly #far: Shape;
  readonly #ring: Shape;
  readonly #nodes = new Map<NoteId, Shape>();
  readonly #airborne = new Map<NoteId, { readonly node: Shape; at: Point }>();
  readonly #index: NoteIndex;
  readonly #painter: NotePainter;
  #camera: Camera = { x: 0, y: 0, scale: 1 };
  #sections: readonly SectionFrame[] = [];
  #selected: NoteId | null = null;
  #farPaths: ReadonlyMap<NoteColour, Path2D> | null = null;

  constructor(host: HTMLDivElement, index: NoteIndex, painter: NotePainter) {
    this.#index = index;
    this.#painter = painter;
    Konva.pixelRatio = Math.min(sharpest, window.devicePixelRatio || 1);
    this.#stage = new Konva.Stage({ container: host, listening: false });
    this.#ground = new Konva.Layer({ listening: false });
    this.#air = new Konva.Layer({ listening: false });
    this.#stage.add(this.#ground, this.#air);
    this.#frames = shape((context) => this.#paintSections(context));
    this.#far = shape((context) => this.#paintFar(context));
    this.#ring = shape((context) => painter.paintRing(context, this.#camera.scale));
    this.#ground.add(this.#frames, this.#far);
    this.#air.add(this.#ring);
    this.#ring.visible(false);
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
    for (const layer of [this.#ground, this.#air]) {
      layer.position(camera);
      layer.scale({ x: camera.scale, y: camera.scale });
    }
    this.refresh();
  }

  select(id: NoteId | null): void {
    this.#selected = id;
    this.#placeRing();
  }

  /** After the index or the sections have changed. */
  sync(sections: readonly SectionFrame[]): void {
    this.#sections = sections;
    this.#farPaths = null;
    for (const id of this.#airborne.keys()) if (!this.#index.get(id)) this.land(id);
    this.refresh();
    this.#air.batchDraw();
  }

  /** Brings the nodes in line with what is on the screen, and draws with the next frame. */
  refresh(): void {
    const far = this.#camera.scale < farScale;
    const seen = far ? [] : this.#index.within(seenArea(this.#camera, this.size, noteSize / 2));
    const wanted = seen.filter((id) => !this.#airborne.has(id));
    const keep = new Set(wanted);
    for (const [id, node] of this.#nodes) {
      if (keep.has(id)) continue;
      node.destroy();
      this.#nodes.delete(id);
    }
    for (const id of wanted) {
      const note = this.#index.get(id);
      if (!note) continue;
      const node = this.#nodes.get(id) ?? this.#addNode(id);
      node.position(note);
    }
    this.#order(wanted);
    this.#far.visible(far);
    this.#placeRing();
    this.#ground.batchDraw();
  }

  /** Takes a note off the board and draws it at `at`, on top of everything. */
  lift(id: NoteId, at: Point): void {
    const lifted = this.#airborne.get(id);
    if (lifted) {
      lifted.at = at;
      lifted.node.position(at);
      this.#placeRing();
      this.#air.batchDraw();
      return;
    }
    const node = this.#noteShape(id, true);
    node.position(at);
    this.#air.add(node);
    this.#airborne.set(id, { node, at });
    this.#farPaths = null;
    this.refresh();
  }

  land(id: NoteId): void {
    this.#airborne.get(id)?.node.destroy();
    if (!this.#airborne.delete(id)) return;
    this.#farPaths = null;
    this.refresh();
    this.#air.batchDraw();
  }

  /** Where a note is drawn right now. */
  placeOf(id: NoteId): Point | undefined {
    return this.#airborne.get(id)?.at ?? this.#index.get(id);
  }

  destroy(): void {
    this.#stage.destroy();
  }

  #addNode(id: NoteId): Shape {
    const node = this.#noteShape(id, false);
    this.#nodes.set(id, node);
    this.#ground.add(node);
    return node;
  }

  #noteShape(id: NoteId, lifted: boolean): Shape {
    return shape((context) => {
      const note = this.#index.get(id);
      if (note) this.#painter.paintNote(context, note, lifted);
    });
  }

  /** Nodes lie in the order of the index; put again only when that has changed. */
  #order(wanted: readonly NoteId[]): void {
    const nodes = wanted.flatMap((id) => this.#nodes.get(id) ?? []);
    const lying = this.#ground.children.slice(2);
    if (nodes.length === lying.length && nodes.every((node, index) => node === lying[index])) return;
    this.#ground.removeChildren();
    this.#ground.add(this.#frames, this.#far, ...nodes);
  }

  #placeRing(): void {
    const at = this.#selected === null ? undefined : this.placeOf(this.#selected);
    this.#ring.visible(at !== undefined);
    if (at) this.#ring.position(at);
    if (this.#ring.getParent()) this.#ring.moveToTop();
    this.#air.batchDraw();
  }

  #paintSections(context: CanvasRenderingContext2D): void {
    for (const { section, area } of this.#sections) {
      this.#painter.paintSection(context, section, area, this.#camera.scale);
    }
  }

  #paintFar(context: CanvasRenderingContext2D): void {
    this.#farPaths ??= this.#farPathsNow();
    for (const [colour, path] of this.#farPaths) {
      const { bg, edge } = this.#painter.colours.notes[colour];
      context.fillStyle = bg;
      context.fill(path);
      context.strokeStyle = edge;
      context.lineWidth = 6;
      context.stroke(path);
    }
  }

  #farPathsNow(): ReadonlyMap<NoteColour, Path2D> {
    const paths = new Map<NoteColour, Path2D>();
    for (const { id, colour, x, y } of this.#index.all()) {
      if (this.#airborne.has(id)) continue;
      const path = paths.get(colour) ?? new Path2D();
      path.rect(x, y, noteSize, noteSize);
      paths.set(colour, path);
    }
    return paths;
  }
}

const shape = (paint: (context: CanvasRenderingContext2D) => void): Shape =>
  new Konva.Shape({
    listening: false,
    perfectDrawEnabled: false,
    sceneFunc: (context) => paint(context._context),
  });
