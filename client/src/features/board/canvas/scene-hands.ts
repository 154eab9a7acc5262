import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { kindOf } from '@sayso/shared/features/board/kinds/kinds.ts';
import { isFacilitator } from '@sayso/shared/room/audience.ts';
import { coveredTogether } from '../arrange/scaled.ts';
import { turnedArea } from '../kinds/turned-box.ts';
import { type Area, type Camera, type Point, toBoard } from './camera.ts';
import { cornerAt, cornerCursor } from './hands/corner-handles.ts';
import { dragging, marquee, reshaping } from './hands/gestures.ts';
import { cursorOf, handleAt } from './hands/handles.ts';
import type { HandsOn } from './hands/hands-on.ts';
import { type Gesture, PointerInput, type PointerTarget, type Touch } from './hands/pointer-input.ts';
import { resizingTogether } from './hands/resize-together.ts';
import { gripCursor, pullingSection, sectionGripAt } from './hands/section-gesture.ts';
import { type Guide, snapped } from './hands/snapping.ts';
import type { Scenery } from './scene-setting.ts';
import type { SelectionFrame } from './selection-frame.ts';
import { pullingEnd } from './tools/connector-tool.ts';
import type { Bench, Tool } from './tools/tool.ts';
import { middleAt } from './writing-place.ts';

/** How near a thin line has to be touched; CSS pixels. */
const slackOf: Readonly<Record<Touch['kind'], number>> = { mouse: 5, pen: 8, touch: 14 };

/** Something new is brought in line from further away than what is carried; board units. */
const newReach = 60;

/** What hands do on one picture: choosing, dragging, resizing, and whatever a tool does. */
export class SceneHands implements HandsOn, PointerTarget {
  readonly #scene: Scenery;
  readonly #frame: SelectionFrame;
  readonly #bench: Bench;
  readonly input: PointerInput;
  #tool: Tool | null = null;
  /** From then on fingers don't draw: a palm is a finger too. */
  #penSeen = false;

  constructor(scene: Scenery, host: HTMLElement, frame: SelectionFrame, bench: Bench) {
    this.#scene = scene;
    this.#frame = frame;
    this.#bench = bench;
    this.input = new PointerInput(host, this);
  }

  get tool(): Tool | null {
    return this.#tool;
  }

  set tool(tool: Tool | null) {
    this.#tool = tool;
    this.#cursor(tool?.cursor ?? '');
  }

  get stage() {
    return this.#scene.stage;
  }

  get connection() {
    return this.#scene.setting.connection;
  }

  get carrier() {
    return this.#scene.carrier;
  }

  get selection() {
    return this.#scene.selection;
  }

  camera(): Camera {
    return this.#scene.camera.camera;
  }

  setCamera(camera: Camera): void {
    this.#scene.camera.set(camera);
  }

  item(id: ItemId): Item | undefined {
    return this.#scene.index.get(id);
  }

  select(ids: readonly ItemId[]): void {
    this.#scene.select(ids);
  }

  withGroups(ids: readonly ItemId[]): readonly ItemId[] {
    return ids.flatMap((id) => {
      const item = this.item(id);
      return item ? this.selection.whole(item) : [];
    });
  }

  drawnIn(area: Area): readonly { readonly id: ItemId; readonly area: Area }[] {
    const { index } = this.#scene;
    return index.within(area).flatMap((id) => {
      const found = index.areaOf(id);
      return found ? [{ id, area: found }] : [];
    });
  }

  neighbours(area: Area, except: ReadonlySet<ItemId>): readonly Area[] {
    return this.#scene.index.within(area).flatMap((id) => {
      const item = this.item(id);
      if (!item || except.has(id) || !snaps(item)) return [];
      return [turnedArea(item)];
    });
  }

  /** A new note where somebody wants it: beside what lies there instead of half upon it. */
  #composeAt(at: Point): void {
    const box = middleAt(at);
    const { x, y, width, height } = box;
    const area = { minX: x, minY: y, maxX: x + width, maxY: y + height };
    const around = { minX: x - width, minY: y - height, maxX: x + 2 * width, maxY: y + 2 * height };
    const by = snapped(area, this.neighbours(around, new Set()), newReach);
    this.#scene.composeAt({ ...box, x: Math.round(x + by.x), y: Math.round(y + by.y) });
  }

  showGuides(guides: readonly Guide[]): void {
    this.#frame.guides = guides;
  }

  showMarquee(area: Area | null): void {
    this.#frame.marquee = area;
    this.stage.redrawAir();
  }

  inAir(held: boolean): void {
    this.#scene.held = held;
  }

  sync(): void {
    this.#scene.sync();
  }

  begin(touch: Touch): Gesture | null {
    this.#penSeen ||= touch.kind === 'pen';
    if (this.#tool) {
      if (this.#tool.draws && this.#penSeen && touch.kind === 'touch') return null;
      return this.#tool.begin(touch, this.#bench);
    }
    const held = this.#handleAt(touch);
    if (held?.handle.what === 'end') return pullingEnd(this.#bench, held.item, held.handle.end);
    if (held) return reshaping(this, held.item.id, held.handle, touch);
    const corner = this.#cornerAt(touch);
    if (corner) return resizingTogether(this, this.#frame.together, corner, touch);
    const item = this.#itemAt(touch);
    const ids = item && this.#dragged(item, touch);
    if (item && ids && ids.length > 0) {
      return dragging(this, ids, touch, () => {
        if (!this.selection.has(item.id)) this.selection.pick(item);
      });
    }
    const grip = item ? undefined : this.#gripAt(touch);
    if (grip) return pullingSection(this.#bench, this.connection, grip, touch);
    return touch.kind === 'mouse' ? marquee(this, touch) : null;
  }

  tap(touch: Touch): void {
    if (this.#tool) return this.#tool.tap(touch, this.#bench);
    if (this.#handleAt(touch) || this.#cornerAt(touch)) return;
    const item = this.#itemAt(touch);
    if (!item) this.select(touch.adds ? this.selection.ids : []);
    else if (touch.adds) this.selection.toggle(item);
    else this.selection.pick(item);
  }

  doubleTap(touch: Touch): void {
    if (this.#tool) return this.#tool.tap(touch, this.#bench);
    const item = this.#itemAt(touch);
    if (!item) this.#composeAt(this.#pointOf(touch));
    else if (!this.selection.enter(item)) {
      this.selection.pick(item);
      this.#scene.edit(item.id);
    }
  }

  hold(touch: Touch): void {
    if (this.#tool) return this.#tool.tap(touch, this.#bench);
    const item = this.#itemAt(touch);
    if (item) this.selection.toggle(item);
    else this.#composeAt(this.#pointOf(touch));
  }

  beginHeld(touch: Touch): Gesture | null {
    return this.#tool ? null : marquee(this, { ...touch, adds: true });
  }

  hover(at: Point): void {
    if (this.#tool) return;
    const touch = { at, kind: 'mouse' } as const;
    const held = this.#handleAt(touch);
    if (held) return this.#cursor(cursorOf(held.item, held.handle));
    const corner = this.#cornerAt(touch);
    if (corner) return this.#cursor(cornerCursor(corner));
    const grip = this.#scene.index.at(this.#pointOf(touch)) ? undefined : this.#gripAt(touch);
    this.#cursor(grip ? gripCursor(grip) : '');
  }

  #cursor(cursor: string): void {
    const { style } = this.#scene.setting.host;
    if (style.cursor !== cursor) style.cursor = cursor;
  }

  #pointOf({ at }: Pick<Touch, 'at'>): Point {
    return toBoard(this.camera(), at);
  }

  #itemAt(touch: Touch): Item | undefined {
    return this.#scene.index.at(this.#pointOf(touch), slackOf[touch.kind] / this.camera().scale);
  }

  /** The team moves sections, with something finer than a finger: that moves the picture. */
  #gripAt(touch: Pick<Touch, 'at' | 'kind'>) {
    const { connection, you } = this.#scene.setting;
    if (touch.kind === 'touch' || !isFacilitator(you.actor.role)) return undefined;
    if (connection.store.getState().room.workshop.ended) return undefined;
    return sectionGripAt(this.#scene.ground.frames, this.#pointOf(touch), this.camera().scale);
  }

  /** The handle of the only chosen item. */
  #handleAt({ at, kind }: Pick<Touch, 'at' | 'kind'>) {
    const id = this.#frame.reshaped;
    const item = id === null ? undefined : this.item(id);
    const handle = item && handleAt(item, this.camera(), at, kind, this.stage);
    return handle && item && { item, handle };
  }

  /** The corner of several chosen items. */
  #cornerAt({ at, kind }: Pick<Touch, 'at' | 'kind'>) {
    const area = coveredTogether(this.#frame.together);
    return area && cornerAt(area, this.camera(), at, kind);
  }

  /**
   * What goes along when somebody drags an item: all that is chosen, or its group; of that, what this person may move.
   * What the team has locked stays put until the team has chosen it first.
   */
  #dragged(item: Item, { adds }: Touch): readonly ItemId[] {
    const chosen = this.selection.has(item.id);
    if (!chosen && (item.lock !== null || adds)) return [];
    if (!this.#scene.mayMove(item.id)) return [];
    const ids = chosen ? this.selection.ids : this.selection.whole(item);
    return ids.filter((id) => this.#scene.mayMove(id) && !isTied(this.item(id)));
  }
}

/** What is drawn by hand, and lines, lie where they lie. */
const snaps = ({ content, hidden }: Item): boolean =>
  !hidden && content.kind !== 'pen' && content.kind !== 'connector' && kindOf(content.kind).size.width > 0;

/** A line between two items goes where they go. */
const isTied = (item: Item | undefined): boolean =>
  item?.content.kind === 'connector' && item.content.from.item !== null && item.content.to.item !== null;
