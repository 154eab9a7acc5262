import { room } from '@sayso/shared/features.ts';
import type { Logger } from 'pino';
import type { RoomRuntime } from '../live/room-runtime.ts';
import type { RoomShelf } from '../live/room-shelf.ts';
import type { ImageStore } from './image-store.ts';

interface SweepParts {
  readonly images: Pick<ImageStore, 'rooms' | 'pictures' | 'remove'>;
  readonly shelf: Pick<RoomShelf, 'open' | 'held' | 'onPutAway'>;
  readonly logger: Logger;
  /** Milliseconds; only differences matter. */
  now(): number;
}

const hour = 60 * 60_000;

/**
 * Removes pictures that nothing in their room names any more, an hour after that was first seen: so long can a deleted
 * picture be put back, and one that was just sent in be put on the board. Rules IM16.
 */
export class UnneededPictures {
  readonly #parts: SweepParts;
  /** By room and picture: since when it is known to be unneeded. A room in here was looked at since it was put away. */
  readonly #since = new Map<string, Map<string, number>>();

  constructor(parts: SweepParts) {
    this.#parts = parts;
  }

  /** What is not needed in a room from now on, or still. */
  async look(runtime: Pick<RoomRuntime, 'code' | 'state'>): Promise<void> {
    const { code } = runtime;
    const stored = await this.#parts.images.pictures(code);
    // Asked only now: a picture that came meanwhile may be on the board already.
    const needed = room.files(runtime.state);
    const known = this.#since.get(code);
    const now = this.#parts.now();
    const unneeded = stored.filter((id) => !needed.has(id));
    this.#since.set(code, new Map(unneeded.map((id) => [id, known?.get(id) ?? now])));
  }

  /** Every room that has pictures. A room that nobody has opened since it was looked at is not read again. */
  async sweep(): Promise<void> {
    const codes = await this.#parts.images.rooms();
    for (const code of this.#since.keys()) if (!codes.includes(code)) this.#since.delete(code);
    for (const code of codes) {
      await this.#sweepRoom(code).catch((fault: unknown) =>
        this.#parts.logger.error({ err: fault }, 'pictures that nobody needs could not be removed'),
      );
    }
  }

  async #sweepRoom(code: string): Promise<void> {
    const { shelf, images, now } = this.#parts;
    const inMemory = shelf.held(code) ?? (this.#since.has(code) ? undefined : shelf.open(code));
    const runtime = await inMemory;
    if (runtime) await this.look(runtime);
    for (const [id, since] of this.#since.get(code) ?? []) {
      if (now() - since < hour) continue;
      this.#since.get(code)?.delete(id);
      await images.remove(code, id);
    }
  }
}

/** Sweeps now and every hour, and looks at each room that is put away. Answers how to stop. */
export function keepSweeping(parts: SweepParts): () => void {
  const { shelf, logger } = parts;
  const unneeded = new UnneededPictures(parts);
  const failed = (fault: unknown): void =>
    logger.error({ err: fault }, 'pictures that nobody needs could not be looked for');
  shelf.onPutAway = (runtime) => void unneeded.look(runtime).catch(failed);
  const go = (): void => void unneeded.sweep().catch(failed);
  go();
  const timer = setInterval(go, hour).unref();
  return () => clearInterval(timer);
}
