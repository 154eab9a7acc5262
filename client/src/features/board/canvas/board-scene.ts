import { boardSignals } from '@sayso/shared/features/board/board.commands.ts';
import { noteSize } from '@sayso/shared/features/board/board.layout.ts';
import type { BoardId, BoardSignal, Note, NoteId } from '@sayso/shared/features/board/board.model.ts';
import type { Typed } from '@sayso/shared/room/feature.ts';
import type { RoomConnection } from '../../../session/room-connection.ts';
import type { You } from '../../../session/you.ts';
import { nameBeside } from '../note-name.ts';
import { mayAdd, type NotePowers, powersOf } from '../note-powers.ts';
import type { ChosenPlace } from '../use-composer.ts';
import { BoardStage } from './board-stage.ts';
import { type Area, type Point, readableScale, toBoard } from './camera.ts';
import { CameraMan } from './camera-man.ts';
import { FlightDeck } from './flight-deck.ts';
import { NoteCarrier } from './note-carrier.ts';
import { type DragInput, dragStep, type NoteDrag, restingDrag } from './note-drag.ts';
import { NoteIndex } from './note-index.ts';
import { NotePainter } from './note-painter.ts';
import { coveredBy } from './place-beside.ts';
import { PointerInput } from './pointer-input.ts';
import { onThemeChange, readColours } from './scene-colours.ts';
import { around, type SectionFrame, sectionFrames, sectionUnder } from './section-frames.ts';

export interface SceneEvents {
  select(id: NoteId | null): void;
  edit(id: NoteId): void;
  compose(place: ChosenPlace): void;
  /** Where the chosen note is on the screen; null while it is in the air or there is none. */
  frame(area: Area | null): void;
}

export interface SceneSetting {
  readonly host: HTMLDivElement;
  readonly connection: RoomConnection;
  readonly you: You;
  readonly board: BoardId;
  /** A picture to look at: no hands, no names, always all of it. */
  readonly display: boolean;
}

const emptyBoard: Area = { minX: 0, minY: 0, maxX: 3 * noteSize, maxY: 2 * noteSize };

/** Ties one board of the room to its picture: what changes is drawn, what hands do is sent. */
export class BoardScene {
  readonly camera: CameraMan;
  readonly carrier: NoteCarrier;
  readonly #setting: SceneSetting;
  readonly #events: SceneEvents;
  readonly #index: NoteIndex;
  readonly #painter: NotePainter;
  readonly #stage: BoardStage;
  readonly #deck: FlightDeck;
  readonly #stops: (() => void)[];
  #frames: readonly SectionFrame[] = [];
  #drag: NoteDrag = restingDrag;
  #selected: NoteId | null = null;
  #waking: number | undefined;
  #shown = false;

  constructor(setting: SceneSetting, events: SceneEvents) {
    const { host, connection, board } = setting;
    this.#setting = setting;
    this.#events = events;
    this.#index = new NoteIndex(board);
    this.#painter = new NotePainter(readColours(host), (note) => this.#labelOf(note));
    this.#stage = new BoardStage(host, this.#index, this.#painter);
    this.camera = new CameraMan(this.#stage, () => this.tellFrame());
    this.#deck = new FlightDeck(this.#stage);
    this.carrier = new NoteCarrier({
      stage: this.#stage,
      connection,
      frames: () => this.#frames,
      sync: () => this.#sync(),
    });
    const resizing = new ResizeObserver(() => this.#resize());
    resizing.observe(host);
    this.#stops = [
      () => resizing.disconnect(),
      connection.store.subscribe(() => this.#wake()),
      onThemeChange(() => this.#dress()),
      connection.onSignals((signals) => {
        for (const drag of signals.flatMap(dragIn)) if (!this.carrier.isEcho(drag.id)) this.#deck.hear(drag);
      }),
      ...(setting.display ? [] : [this.#listen()]),
    ];
    void document.fonts.ready.then(() => this.#dress());
    this.#dress();
    if (!setting.display) this.camera.cover(coveredBy(null, host));
    this.#resize();
  }

  note(id: NoteId): Note | undefined {
    return this.#index.get(id);
  }

  powers(id: NoteId): NotePowers | undefined {
    const { connection, you, board } = this.#setting;
    const note = this.#index.get(id);
    const { room } = connection.store.getState();
    const own = room.board.boards.get(board);
    return note && own && powersOf(note, own, you.actor, room.workshop.ended);
  }

  get selected(): NoteId | null {
    return this.#selected;
  }

  select(id: NoteId | null, reveal = false): void {
    if (this.#selected !== id) {
      this.#selected = id;
      this.#stage.select(id);
      this.#events.select(id);
    }
    const note = id === null ? undefined : this.#index.get(id);
    if (note && reveal) this.camera.reveal(areaOf(note));
    this.tellFrame();
  }

  /** Goes where a note has just been sent. */
  follow(id: NoteId): void {
    this.#sync();
    const note = this.#index.get(id);
    if (note) this.camera.reveal(areaOf(note));
  }

  revealAt(place: Point): void {
    this.camera.reveal(areaOf(place));
  }

  /** Whether the words of a note are cut on the picture, or too small to read. */
  needsSpelling(id: NoteId): boolean {
    const note = this.#index.get(id);
    return note !== undefined && (this.camera.camera.scale < readableScale || this.#painter.isCut(note));
  }

  fit(jump = false): void {
    this.camera.fit(this.#whole(), this.#setting.display ? 1.6 : 1, jump);
  }

  zoomBy(factor: number): void {
    this.camera.zoomBy(factor);
  }

  #whole(): Area {
    const areas = this.#frames.map(({ area }) => area);
    const notes = this.#index.area();
    return around(notes ? [...areas, notes] : areas) ?? emptyBoard;
  }

  destroy(): void {
    for (const stop of this.#stops) stop();
    if (this.#waking !== undefined) cancelAnimationFrame(this.#waking);
    this.camera.stop();
    this.#deck.stop();
    this.#stage.destroy();
  }

  #wake(): void {
    this.#waking ??= requestAnimationFrame(() => this.#sync());
  }

  #sync(): void {
    if (this.#waking !== undefined) cancelAnimationFrame(this.#waking);
    this.#waking = undefined;
    const { connection, board, display, you } = this.#setting;
    const state = connection.store.getState().room.board;
    const { added, changed, removed } = this.#index.sync(state.notes);
    const frames = sectionFrames(state, board, this.#index.all());
    const same =
      frames.length === this.#frames.length && frames.every((frame, at) => isSame(frame, this.#frames[at]));
    if (same && added.length + changed.length + removed.length === 0) return;
    this.#frames = frames;
    for (const { id } of changed) this.#deck.land(id);
    for (const id of removed) this.#lose(id);
    this.#stage.sync(frames);
    const own = added.find(({ author }) => author !== null && author === you.viewer.author);
    if (display) this.fit(!this.#shown);
    else if (own && this.#shown) this.camera.reveal(areaOf(own));
    this.tellFrame();
  }

  #lose(id: NoteId): void {
    this.#deck.land(id);
    this.#painter.forget(id);
    this.#input({ type: 'gone', id });
    if (this.#selected === id) this.select(null);
  }

  #resize(): void {
    const { clientWidth: width, clientHeight: height } = this.#setting.host;
    if (width === 0 || height === 0) return;
    this.#stage.resize({ width, height });
    if (!this.#shown) this.#sync();
    if (this.#setting.display) this.fit(true);
    else if (!this.#shown) this.camera.open(this.#whole(), this.#frames[0]?.section.width ?? 3 * noteSize);
    this.#shown = true;
    this.tellFrame();
  }

  #dress(): void {
    const colours = readColours(this.#setting.host);
    this.#painter.colours = colours;
    this.#painter.forgetTexts();
    this.camera.still = colours.still;
    this.#deck.still = colours.still;
    this.#stage.sync(this.#frames);
  }

  #labelOf(note: Note): string | undefined {
    const { display, you } = this.#setting;
    return display ? undefined : nameBeside(note, note.author !== null && note.author === you.viewer.author);
  }

  /** Says where the chosen note is. */
  tellFrame(): void {
    const note = this.#selected === null ? undefined : this.#index.get(this.#selected);
    this.#events.frame(note && this.#drag.phase !== 'dragging' ? this.camera.onScreen(areaOf(note)) : null);
  }

  #input(input: DragInput): void {
    const [drag, outcomes] = dragStep(this.#drag, input);
    this.#drag = drag;
    for (const outcome of outcomes) {
      if (outcome.type === 'tap' || outcome.type === 'lift') this.select(outcome.id);
      this.carrier.follow(outcome);
    }
    if (outcomes.length > 0) this.tellFrame();
  }

  #listen(): () => void {
    const boardPoint = (at: Point): Point => toBoard(this.camera.camera, at);
    const input = new PointerInput(this.#setting.host, {
      camera: () => this.camera.camera,
      setCamera: (camera) => this.camera.set(camera),
      grab: (pointer, kind, screen) => {
        const board = boardPoint(screen);
        const note = this.#index.at(board);
        if (!note || !this.powers(note.id)?.move) return false;
        this.#input({ type: 'press', id: note.id, pointer, kind, screen, board, home: note });
        return true;
      },
      carry: (pointer, screen) => this.#input({ type: 'move', pointer, screen, board: boardPoint(screen) }),
      release: (pointer) => this.#input({ type: 'release', pointer }),
      cancelDrag: () => this.#input({ type: 'cancel' }),
      tap: (at) => this.select(this.#index.at(boardPoint(at))?.id ?? null),
      doubleTap: (at) => this.#open(boardPoint(at)),
    });
    return () => input.destroy();
  }

  /** Puts a note in the air back where it lay. Answers whether there was one. */
  cancelDrag(): boolean {
    const dragging = this.#drag.phase === 'dragging';
    this.#input({ type: 'cancel' });
    return dragging;
  }

  #open(at: Point): void {
    const { connection, you, board } = this.#setting;
    const note = this.#index.at(at);
    if (note) {
      this.select(note.id);
      if (this.powers(note.id)?.edit) this.#events.edit(note.id);
      return;
    }
    const { room } = connection.store.getState();
    const own = room.board.boards.get(board);
    if (!own || room.workshop.ended || !mayAdd(own, you.actor.role)) return;
    const [x, y] = [Math.round(at.x - noteSize / 2), Math.round(at.y - noteSize / 2)];
    this.#events.compose({ x, y, section: sectionUnder(this.#frames, x, y) });
  }
}

const areaOf = ({ x, y }: Point): Area => ({ minX: x, minY: y, maxX: x + noteSize, maxY: y + noteSize });

const isSame = (a: SectionFrame, b: SectionFrame | undefined): boolean =>
  a.section === b?.section && a.area.maxY === b.area.maxY;

function dragIn(signal: Typed): readonly BoardSignal[] {
  const drag = signal.type === 'board.Drag' ? boardSignals['board.Drag'].safeParse(signal) : undefined;
  return drag?.success ? [drag.data] : [];
}
