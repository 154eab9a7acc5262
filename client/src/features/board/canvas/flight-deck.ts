import { boardSignals } from '@sayso/shared/features/board/board.commands.ts';
import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { withinReach } from '@sayso/shared/features/board/geometry.ts';
import type { DragSignal } from '@sayso/shared/features/board/items/items.model.ts';
import type { Typed } from '@sayso/shared/room/feature.ts';
import type { BoardStage } from './board-stage.ts';
import { Flights } from './flights.ts';

/** Draws the drags of others, frame by frame, while there are any. */
export class FlightDeck {
  still = false;
  readonly #stage: BoardStage;
  readonly #flights = new Flights();
  #frame: number | undefined;
  #last = 0;

  constructor(stage: BoardStage) {
    this.#stage = stage;
  }

  hear({ id, x, y }: DragSignal['items'][number]): void {
    const at = this.#stage.get(id);
    const to = { x: withinReach(x), y: withinReach(y) };
    // A last word on a drag whose item has been put down already.
    if (!at || (!this.#flights.at(id) && Math.hypot(at.x - to.x, at.y - to.y) < 1)) return;
    const now = performance.now();
    this.#flights.hear(id, { x: at.x, y: at.y }, to, now);
    if (this.#frame === undefined) {
      this.#last = now;
      this.#ask();
    }
  }

  /** The room knows better by now. */
  land(id: ItemId): void {
    if (this.#flights.land(id)) this.#stage.land(id);
  }

  stop(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
  }

  #ask(): void {
    this.#frame = requestAnimationFrame((now) => this.#turn(now));
  }

  #turn(now: number): void {
    this.#frame = undefined;
    for (const id of this.#flights.tick(now, Math.max(0, now - this.#last), this.still)) this.#stage.land(id);
    this.#last = now;
    for (const id of this.#flights.ids) {
      const at = this.#flights.at(id);
      if (at) this.#stage.lift(id, at);
    }
    if (!this.#flights.none) this.#ask();
  }
}

/** Where a signal says that items are; nothing when it says something else. */
export function dragsIn(signal: Typed): DragSignal['items'] {
  const drag = signal.type === 'board.Drag' ? boardSignals['board.Drag'].safeParse(signal) : undefined;
  return drag?.success ? drag.data.items : [];
}
