import { boardSignals } from '@sayso/shared/features/board/board.commands.ts';
import type { BoardId, ItemId } from '@sayso/shared/features/board/board-ids.ts';
import type { DragSignal, Item } from '@sayso/shared/features/board/items/items.model.ts';
import { noteSize } from '@sayso/shared/features/board/kinds/note/note.kind.ts';
import type { Typed } from '@sayso/shared/room/feature.ts';
import type { RoomConnection } from '../../../session/room-connection.ts';
import type { You } from '../../../session/you.ts';
import { nameBeside } from '../actions/item-name.ts';
import { type ItemPowers, powersOf } from '../actions/item-powers.ts';
import { t as kindWords } from '../kinds/kinds.messages.ts';
import { BoardStage, type OverlayLayer, type Paint } from './board-stage.ts';
import { type Area, type Camera, type Point, readableScale, seenArea, toBoard } from './camera.ts';
import { CameraMan } from './camera-man.ts';
import { FlightDeck } from './flight-deck.ts';
import { Ground } from './ground/ground.ts';
import { around, sectionUnder } from './ground/section-frames.ts';
import { ItemCarrier } from './hands/item-carrier.ts';
import { ItemIndex } from './item-index.ts';
import { type LoadImage, PictureShelf } from './picture-shelf.ts';
import { coveredBy } from './place-beside.ts';
import { SceneBrush } from './scene-brush.ts';
import { onThemeChange, readColours } from './scene-colours.ts';
import { SceneHands } from './scene-hands.ts';
import { Selection } from './selection.ts';
import { SelectionFrame } from './selection-frame.ts';
import { sceneBench } from './tools/scene-bench.ts';
import type { Tool } from './tools/tool.ts';
import type { NewWords } from './writing-place.ts';

export interface SceneEvents {
  edit(id: ItemId): void;
  /** Somebody wants to write where there is nothing yet. */
  write(words: NewWords): void;
  composeAt(at: Point): void;
  /** A tool has done its work: the hand is empty again. */
  toolDone(): void;
  /** Where the chosen items are on the screen; null while they are in the air or there are none. */
  frame(area: Area | null): void;
}

export interface SceneSetting {
  readonly host: HTMLDivElement;
  readonly connection: RoomConnection;
  readonly you: You;
  readonly board: BoardId;
  readonly loadImage: LoadImage;
  /** A picture to look at: no hands, no names, always all of it. */
  readonly display: boolean;
}

const emptyBoard: Area = { minX: 0, minY: 0, maxX: 3 * noteSize, maxY: 2 * noteSize };

/** Ties one board of the room to its picture: what changes is drawn, what hands do is sent. */
export class BoardScene {
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
  readonly #hands: SceneHands | null;
  readonly #stops: (() => void)[];
  readonly #lookers = new Set<(camera: Camera) => void>();
  readonly #watchers = new Set<() => void>();
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
      items: { get: (id) => this.stage.placeOf(id) },
      labelOf: (item) => this.#labelOf(item),
    });
    const air = () => ({
      size: this.stage.size,
      has: (id: ItemId) => this.stage.airborne.has(id),
      get: (id: ItemId) => this.stage.placeOf(id),
    });
    this.stage = new BoardStage(
      host,
      this.index,
      this.brush,
      (context, camera) => this.ground.paint(context, camera, air(), this.index, this.brush),
      (context) => this.ground.paintInAir(context, air(), this.brush),
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
    this.#frame = new SelectionFrame(this.selection, { get: (id) => this.stage.placeOf(id) });
    this.stage.overlay((context, camera) => this.#frame.paint(context, camera, this.brush.colours));
    this.#hands = display ? null : new SceneHands(this, host, this.#frame, sceneBench(this, events));
    const resizing = new ResizeObserver(() => this.#resize());
    resizing.observe(host);
    this.#stops = [
      () => resizing.disconnect(),
      () => this.#hands?.input.destroy(),
      connection.store.subscribe(() => this.#wake()),
      this.selection.listen(() => this.#chosen()),
      onThemeChange(() => this.#dress()),
      connection.onSignals((signals) => {
        for (const drag of signals.flatMap(dragsIn)) if (!this.carrier.isEcho(drag.id)) this.#deck.hear(drag);
      }),
    ];
    void document.fonts.ready.then(() => this.#dress());
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
    if (this.#hands) this.#hands.tool = tool;
  }

  get hands(): SceneHands | null {
    return this.#hands;
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
    this.#lookers.add(listener);
    listener(this.camera.camera);
    return () => this.#lookers.delete(listener);
  }

  /** Calls back when something on the board has changed. Answers a function that stops. */
  onChange(listener: () => void): () => void {
    this.#watchers.add(listener);
    return () => this.#watchers.delete(listener);
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

  /** Draws over everything, in board units, for every frame; `redraw` when it has something new to show. */
  overlay(paint: Paint): OverlayLayer {
    return this.stage.overlay(paint);
  }

  sectionOf(box: Pick<Item, 'x' | 'y' | 'width' | 'height'>) {
    return sectionUnder(this.ground.frames, box);
  }

  edit(id: ItemId): void {
    if (this.powers(id)?.editWords) this.#events.edit(id);
  }

  composeAt(at: Point): void {
    this.#events.composeAt(at);
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

  zoomBy(factor: number): void {
    this.camera.zoomBy(factor);
  }

  /** All that there is on the board. */
  whole(): Area {
    const areas = [this.ground.area(), this.index.area()];
    return around(areas.filter((area) => area !== undefined)) ?? emptyBoard;
  }

  /** Something is in the hand. */
  set held(held: boolean) {
    if (this.#held === held) return;
    this.#held = held;
    this.tellFrame();
  }

  /** Puts what is in the air back where it lay, and ends whatever else is under way. Answers whether there was something. */
  cancelDrag(): boolean {
    return this.#hands?.input.cancel() ?? false;
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
    const itemsChanged = added.length + changed.length + removed.length > 0;
    if (!this.ground.sync(state, this.index, itemsChanged)) return;
    for (const { id } of changed) this.#deck.land(id);
    for (const id of removed) {
      this.#deck.land(id);
      this.brush.letters.forget(id);
    }
    if (removed.length > 0) this.selection.forget(new Set(removed));
    this.#handle();
    this.stage.sync();
    this.#goTo(added);
    this.tellFrame();
    for (const watcher of this.#watchers) watcher();
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
    else if (!this.#shown) {
      this.camera.open(this.whole(), this.ground.frames[0]?.section.width ?? 3 * noteSize);
    }
    this.#shown = true;
    this.tellFrame();
  }

  #dress(): void {
    const colours = readColours(this.host);
    this.brush.dress(colours);
    this.camera.still = colours.still;
    this.#deck.still = colours.still;
    this.stage.sync();
  }

  #looked(): void {
    const { camera } = this.camera;
    for (const listener of this.#lookers) listener(camera);
    this.tellFrame();
  }

  #chosen(): void {
    this.#handle();
    this.stage.redrawAir();
    this.tellFrame();
  }

  /** Only a single item has handles, and only where it may be made larger or turned. */
  #handle(): void {
    const [id, more] = this.selection.ids;
    const powers = id === undefined || more !== undefined ? undefined : this.powers(id);
    this.#frame.reshaped = id !== undefined && powers?.resize ? id : null;
  }

  #labelOf(item: Item): string | undefined {
    const { display, you } = this.setting;
    if (display) return undefined;
    if (item.hidden) return kindWords('hiddenShort');
    const mine = item.author !== null && item.author === you.viewer.author;
    if (item.private && mine) return kindWords('privateShort');
    return nameBeside(item, mine);
  }
}

function dragsIn(signal: Typed): DragSignal['items'] {
  const drag = signal.type === 'board.Drag' ? boardSignals['board.Drag'].safeParse(signal) : undefined;
  return drag?.success ? drag.data.items : [];
}
