import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import type { Point } from './camera.ts';

interface Flight {
  at: Point;
  to: Point;
  /** When somebody last told of it; milliseconds of the page's clock. */
  heard: number;
}

/** A drag of somebody else that was not heard of for so long is over: its item goes back to where the room has it. */
const patience = 1500;
/** Share of the way that is left after 16 ms. */
const lag = 0.62;

/** Items that others are dragging right now: drawn where the drag is, gliding between what is heard of it. */
export class Flights {
  readonly #flights = new Map<ItemId, Flight>();

  get ids(): Iterable<ItemId> {
    return this.#flights.keys();
  }

  get none(): boolean {
    return this.#flights.size === 0;
  }

  at(id: ItemId): Point | undefined {
    return this.#flights.get(id)?.at;
  }

  hear(id: ItemId, from: Point, to: Point, now: number): void {
    const flight = this.#flights.get(id);
    if (flight) Object.assign(flight, { to, heard: now });
    else this.#flights.set(id, { at: from, to, heard: now });
  }

  /** The room has a new place for the item, or has it no more. */
  land(id: ItemId): boolean {
    return this.#flights.delete(id);
  }

  /** Moves everything on by `elapsed` milliseconds. Answers the items whose flight is over. */
  tick(now: number, elapsed: number, still: boolean): readonly ItemId[] {
    const over: ItemId[] = [];
    const left = still ? 0 : lag ** (elapsed / 16);
    for (const [id, flight] of this.#flights) {
      if (now - flight.heard > patience) {
        this.#flights.delete(id);
        over.push(id);
        continue;
      }
      const { at, to } = flight;
      flight.at = { x: to.x + (at.x - to.x) * left, y: to.y + (at.y - to.y) * left };
    }
    return over;
  }
}
