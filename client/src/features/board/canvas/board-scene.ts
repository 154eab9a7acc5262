import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import type { Box } from '@sayso/shared/features/board/geometry.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import type { RoomConnection } from '../../../session/room-connection.ts';
import { type ItemPowers, powersOf } from '../actions/item-powers.ts';
import { BoardStage, type OverlayLayer, type Paint } from './board-stage.ts';
import { type Area, type Camera, type Point, readableScale, seenArea, toBoard } from './camera.ts';
import { CameraMan } from './camera-man.ts';
import { dragsIn, FlightDeck } from './flight-deck.ts';
import { Ground } from './ground/ground.ts';
import { around, sectionUnder } from './ground/section-frames.ts';
import { ItemCarrier } from './hands/item-carrier.ts';
import { ItemIndex } from './item-index.ts';
import { labelOf } from './item-label.ts';
import { Listeners } from './listeners.ts';
import { PictureShelf } from './picture-shelf.ts';
import { coveredBy } from './place-beside.ts';
import { SceneBrush } from './scene-brush.ts';
import { onLooksChange, readColours } from './scene-colours.ts';
import { SceneHands } from './scene-hands.ts';
import type { SceneEvents, Scenery, SceneSetting } from './scene-setting.ts';
import { Selection } from './selection.ts';
import { SelectionFrame } from './selection-frame.ts';
import { sceneBench } from './tools/scene-bench.ts';
import type { Tool } from './tools/tool.ts';

/** Ties one board of the room to its picture: what changes is drawn, what hands do is sent. */
export class BoardScene implements Scenery {
  readonly setting: SceneSetting;
  readonly camera: CameraMan;
  readonly carrier: ItemCarrier;
  readonly selection: Selection;
  readonly index: ItemIndex;
  readonly stage: BoardStage;
  readonly ground: Ground;
  readonly brush: SceneBrush;
  readonly #events: SceneEvents;
  readonly #frame: SelectionFrame;
  readonly #deck: FlightDeck;
  /** Null on the wall. */
  readonly hands: SceneHands | null;
  readonly #stops: (() => void)[];
  readonly #lookers = new Listeners<Camera>();
  readonly #watchers = new Listeners();
  #waking: number | undefined;
  #shown = false;
  #held = false;

  constructor(setting: SceneSetting, events: SceneEvents) {
    const { host, connection, board, you, display, loadImage } = setting;
    this.setting = setting;
    this.#events = events;
    this.index = new ItemIndex(board);
    this.ground = new Ground(board, you.viewer.author);
    this.selection = new Selection(() => this.index.byDepth());
    this.brush = new SceneBrush(readColours(host), {
      pictures: new PictureShelf(loadImage, () => this.stage.refresh()),
      items: { get: (id) => this.stage.get(id) },
      labelOf: (item) => labelOf(item, setting),
    });
    this.stage = new BoardStage(
      host,
      this.index,
      this.brush,
      (context, camera) => this.ground.paint(context, camera, this.stage, this.index, this.brush),
      (context) => this.ground.paintInAir(context, this.stage, this.brush),
    );
    this.camera = new CameraMan(this.stage, () => this.#looked());
    this.#deck = new FlightDeck(this.stage);
    this.carrier = new ItemCarrier({
      stage: this.stage,
      connection,
      item: (id) => this.index.get(id),
      frames: () => this.ground.frames,
      sync: () => this.sync(),
    });
    this.#frame = new SelectionFrame(this.selection, this.stage);
    this.#frame.layOn(this.stage, this.brush);
    this.hands = display ? null : new SceneHands(this, host, this.#frame, sceneBench(this, events));
    const resizing = new ResizeObserver(() => this.#resize());
    resizing.observe(host);
    this.#stops = [
      () => resizing.disconnect(),
      () => this.hands?.input.destroy(),
      connection.store.subscribe(() => this.#wake()),
      this.selection.listen(() => this.#chosen()),
      onLooksChange(() => this.#dress()),
      connection.onSignals((signals) => {
        for (const drag of signals.flatMap(dragsIn)) if (!this.carrier.isEcho(drag.id)) this.#deck.hear(drag);
      }),
    ];
    this.#dress();
    if (!display) this.camera.cover(coveredBy(null, host));
    this.#resize();
  }

  get connection(): RoomConnection {
    return this.setting.connection;
  }

  get host(): HTMLDivElement {
    return this.setting.host;
  }

  item(id: ItemId): Item | undefined {
    return this.index.get(id);
  }

  powers(id: ItemId): ItemPowers | undefined {
    const item = this.index.get(id);
    const { room } = this.connection.store.getState();
    return item && powersOf(item, room.board, this.setting.you.actor, room.workshop.ended);
  }

  mayMove(id: ItemId): boolean {
    return this.powers(id)?.move === true;
  }

  /** The tool in the hand; null chooses and drags. */
  set tool(tool: Tool | null) {
    if (this.hands) this.hands.tool = tool;
  }

  select(ids: readonly ItemId[], reveal = false): void {
    this.selection.set(ids);
    const area = reveal ? this.areaOf(ids) : undefined;
    if (area) this.camera.reveal(area);
  }

  /** Answers a function that stops listening. */
  onSelection(listener: (ids: readonly ItemId[]) => void): () => void {
    return this.selection.listen(listener);
  }

  /** Calls back for every frame in which the camera has moved. Answers a function that stops. */
  onLook(listener: (camera: Camera) => void): () => void {
    listener(this.camera.camera);
    return this.#lookers.add(listener);
  }

  /** Calls back when something on the board has changed. Answers a function that stops. */
  onChange(listener: () => void): () => void {
    return this.#watchers.add(listener);
  }

  /** The smallest area that holds the items, where they are drawn; board units. */
  areaOf(ids: readonly ItemId[]): Area | undefined {
    return around(ids.flatMap((id) => this.index.areaOf(id) ?? []));
  }

  /** The board point under a point of the page (`clientX`, `clientY`). */
  boardPointAt({ x, y }: Point): Point {
    const { left, top } = this.host.getBoundingClientRect();
    return toBoard(this.camera.camera, { x: x - left, y: y - top });
  }

  /** The part of the board that is on the screen. */
  seen(): Area {
    return seenArea(this.camera.camera, this.stage.size, 0);
  }

  /** Draws over everything, in board units, for every frame with something to draw; `redraw` when that is another thing. */
  overlay(paint: Paint, empty?: () => boolean): OverlayLayer {
    return this.stage.overlay(paint, empty);
  }

  sectionOf(box: Pick<Item, 'x' | 'y' | 'width' | 'height'>) {
    return sectionUnder(this.ground.frames, box);
  }

  edit(id: ItemId): void {
    if (this.powers(id)?.editWords) this.#events.edit(id);
  }

  composeAt(box: Box): void {
    this.#events.composeAt(box);
  }

  /** Goes where something has just been sent. */
  follow(ids: readonly ItemId[]): void {
    this.sync();
    const area = this.areaOf(ids);
    if (area) this.camera.reveal(area);
  }

  /** Whether the words of an item are too small to read on the picture. */
  needsSpelling(id: ItemId): boolean {
    return this.index.get(id) !== undefined && this.camera.camera.scale < readableScale;
  }

  /** All of the board, or of what is chosen. */
  fit(ids: readonly ItemId[] = [], jump = false): void {
    const area = this.areaOf(ids);
    this.camera.fit(area ?? this.whole(), area || this.setting.display ? 1.6 : 1, jump);
  }

  /** All that there is on the board. */
  whole(): Area {
    return this.ground.whole(this.index);
  }

  /** Whether something is in the hand. */
  get held(): boolean {
    return this.#held;
  }

  set held(held: boolean) {
    if (this.#held === held) return;
    this.#held = held;
    this.tellFrame();
  }

  /** Puts what is in the air back where it lay, and ends whatever else is under way. Answers whether there was something. */
  cancelDrag(): boolean {
    return this.hands?.input.cancel() ?? false;
  }

  /** Says where the chosen items are. */
  tellFrame(): void {
    const area = this.#held ? undefined : this.areaOf(this.selection.ids);
    this.#events.frame(area ? this.camera.onScreen(area) : null);
  }

  destroy(): void {
    for (const stop of this.#stops) stop();
    if (this.#waking !== undefined) cancelAnimationFrame(this.#waking);
    this.camera.stop();
    this.#deck.stop();
    this.stage.destroy();
  }

  /** Brings the picture up to date with the room now. */
  sync(): void {
    if (this.#waking !== undefined) cancelAnimationFrame(this.#waking);
    this.#waking = undefined;
    const { board: state } = this.connection.store.getState().room;
    const { added, changed, removed } = this.index.sync(state.items);
    const news = added.length + changed.length + removed.length > 0;
    if (!this.ground.sync(state, this.index, news)) return;
    for (const { id } of changed) this.#deck.land(id);
    for (const id of removed) {
      this.#deck.land(id);
      this.brush.letters.forget(id);
    }
    if (removed.length > 0) this.selection.forget(new Set(removed));
    this.#frame.choose((id) => this.powers(id));
    this.stage.sync();
    this.#goTo(added);
    this.tellFrame();
    this.#watchers.tell();
  }

  #wake(): void {
    this.#waking ??= requestAnimationFrame(() => this.sync());
  }

  /** What this person has just put somewhere is shown to them; the wall always shows everything. */
  #goTo(added: readonly Item[]): void {
    const { display, you } = this.setting;
    if (display) this.fit([], !this.#shown);
    else if (this.#shown) {
      const own = added.find(({ author }) => author !== null && author === you.viewer.author);
      const area = own && this.areaOf([own.id]);
      if (area) this.camera.reveal(area);
    }
  }

  #resize(): void {
    const { clientWidth: width, clientHeight: height } = this.host;
    if (width === 0 || height === 0) return;
    this.stage.resize({ width, height });
    if (!this.#shown) this.sync();
    if (this.setting.display) this.fit([], true);
    else if (!this.#shown) this.camera.open(this.whole(), this.ground.columnWidth, this.setting.before);
    this.#shown = true;
    this.tellFrame();
  }

  #dress(): void {
    const colours = readColours(this.host);
    this.brush.dress(colours);
    this.camera.still = colours.still;
    this.#deck.still = colours.still;
    this.stage.sync();
    this.#watchers.tell();
  }

  #looked(): void {
    const { camera } = this.camera;
    this.#lookers.tell(camera);
    this.tellFrame();
  }

  #chosen(): void {
    this.#frame.choose((id) => this.powers(id));
    this.stage.redrawAir();
    this.tellFrame();
  }
}
