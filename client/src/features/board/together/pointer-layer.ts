import type { CursorSignal, LaserSignal } from '@sayso/shared/features/board/together/together.model.ts';
import { throttleSignals } from '../../../session/signal-throttle.ts';
import type { BoardScene } from '../canvas/board-scene.ts';
import type { OverlayLayer } from '../canvas/board-stage.ts';
import type { Camera, Point } from '../canvas/camera.ts';
import { heardSignal } from './heard-signals.ts';
import { LightTrails } from './light-trails.ts';
import { OwnPointer } from './own-pointer.ts';
import { paintLight, paintPointer } from './paint-pointers.ts';
import { onPointersHidden, pointersHidden } from './pointer-choices.ts';
import { Pointers } from './pointers.ts';
import { t } from './together.messages.ts';

/** Milliseconds from one word of the own pointer to the next. The server passes on about thirty signals a second. */
const pointGap = 100;
const lightGap = 80;
/** Points of light in one word. */
const mostLight = 20;

/** Where people point, over one picture: what others say is drawn, what this hand does is said. */
export class PointerLayer {
  readonly #scene: BoardScene;
  readonly #pointers = new Pointers();
  readonly #trails = new LightTrails();
  readonly #own = new OwnPointer();
  readonly #overlay: OverlayLayer;
  readonly #stops: (() => void)[];
  readonly #say: (cursor: CursorSignal) => void;
  #light: Point[] = [];
  #sending: ReturnType<typeof setTimeout> | undefined;
  #frame: number | undefined;
  #last = 0;

  constructor(scene: BoardScene) {
    this.#scene = scene;
    const { connection, board } = scene.setting;
    this.#say = throttleSignals((cursor: CursorSignal) => connection.signal(cursor), pointGap);
    this.#overlay = scene.overlay(
      (context, camera) => this.#paint(context, camera),
      () => this.#pointers.none && this.#trails.none,
    );
    this.#stops = [
      onPointersHidden(() => this.#hide()),
      connection.onSignals((signals) => {
        for (const signal of signals) {
          const heard = heardSignal(signal);
          if (heard && heard.board === board && heard.type !== 'board.View') this.#hear(heard);
        }
      }),
    ];
  }

  /** The own hand is at this point of the board. */
  point({ x, y }: Point): void {
    const { board } = this.#scene.setting;
    this.#say({ type: 'board.Cursor', board, pointer: this.#own.id(performance.now()), x, y });
  }

  /** The own hand has left the picture. */
  leave(): void {
    this.#own.leave();
  }

  /** The own hand draws with light. */
  shine(points: readonly Point[]): void {
    const now = performance.now();
    this.#trails.add(this.#own.id(now), points, now);
    this.#light.push(...points);
    this.#sending ??= setTimeout(
      () => this.#sendLight(),
      this.#light.length === points.length ? 0 : lightGap,
    );
    this.#wake();
  }

  destroy(): void {
    for (const stop of this.#stops) stop();
    clearTimeout(this.#sending);
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#overlay.remove();
  }

  #sendLight(): void {
    this.#sending = undefined;
    if (this.#light.length === 0) return;
    const { connection, board } = this.#scene.setting;
    const trail = thinned(this.#light);
    this.#light = [];
    connection.signal({ type: 'board.Laser', board, pointer: this.#own.id(performance.now()), trail });
    this.#sending = setTimeout(() => this.#sendLight(), lightGap);
  }

  #hear(signal: CursorSignal | LaserSignal): void {
    if (this.#own.isOwn(signal.pointer)) return;
    const now = performance.now();
    if (signal.type === 'board.Laser') this.#trails.add(signal.pointer, signal.trail, now);
    // The wall has no pointers: they are for people who work on the board.
    else if (!pointersHidden() && !this.#scene.setting.display) this.#pointers.hear(signal, now);
    this.#wake();
  }

  #hide(): void {
    if (pointersHidden()) this.#pointers.clear();
    this.#overlay.redraw();
  }

  #wake(): void {
    if (this.#frame !== undefined) return;
    this.#last = performance.now();
    this.#frame = requestAnimationFrame((now) => this.#turn(now));
  }

  #turn(now: number): void {
    this.#frame = undefined;
    this.#pointers.tick(now, Math.max(0, now - this.#last), this.#scene.camera.still);
    this.#trails.tick(now);
    this.#last = now;
    this.#overlay.redraw();
    if (!this.#pointers.none || !this.#trails.none)
      this.#frame = requestAnimationFrame((next) => this.#turn(next));
  }

  #paint(context: CanvasRenderingContext2D, { scale }: Camera): void {
    const now = performance.now();
    const { colours } = this.#scene.brush;
    const { still } = this.#scene.camera;
    for (const trail of this.#trails.shown(now))
      paintLight(context, trail, { scale, colour: colours.inks.berry, still });
    for (const pointer of this.#pointers.shown(now)) {
      const { by } = pointer;
      paintPointer(context, pointer, {
        scale,
        colours,
        label: by?.peers ?? (by?.staff ? t('team') : undefined),
      });
    }
  }
}

/** No more than fit in one word; the last one always, because it is where the hand is. */
function thinned(points: readonly Point[]): Point[] {
  const step = Math.ceil(points.length / mostLight);
  return points.filter((_, at) => (points.length - 1 - at) % step === 0).map(({ x, y }) => ({ x, y }));
}
