import type { RoomCommand } from '@sayso/shared/features.ts';
import type { Answer } from '@sayso/shared/protocol.ts';
import type { Logger } from 'pino';
import type { EventLog } from '../log/event-log.ts';
import { RoomRuntime, refusal } from './room-runtime.ts';
import { loadRoom } from './stored-room.ts';

/** Milliseconds that a room without screens stays in memory. */
const warmFor = 5 * 60_000;

/** Loads rooms when somebody comes, keeps them warm, and puts them away when everybody has left. */
export class RoomShelf {
  #log: EventLog;
  #logger: Logger;
  #rooms = new Map<string, Promise<RoomRuntime | undefined>>();
  #leaving = new Map<string, NodeJS.Timeout>();

  constructor(log: EventLog, logger: Logger) {
    this.#log = log;
    this.#logger = logger;
  }

  /** Undefined when there is no such room. Rejects when the log can not be read. */
  open(code: string): Promise<RoomRuntime | undefined> {
    const known = this.#rooms.get(code);
    if (known) return known;
    const opening = this.#load(code);
    this.#rooms.set(code, opening);
    opening.then(
      (runtime) => runtime ?? this.#rooms.delete(code),
      () => this.#rooms.delete(code),
    );
    return opening;
  }

  /** A command of the host to a room that may not be in memory. */
  async run(code: string, command: RoomCommand): Promise<Answer> {
    const runtime = await this.open(code);
    if (!runtime) return refusal('wire.no-seat');
    const answer = await runtime.host(command);
    if (!runtime.listener) this.emptied(code);
    return answer;
  }

  /** Nobody is left: the room goes from memory unless somebody comes back soon. */
  emptied(code: string): void {
    clearTimeout(this.#leaving.get(code));
    this.#leaving.set(code, setTimeout(() => void this.#putAway(code), warmFor).unref());
  }

  returned(code: string): void {
    clearTimeout(this.#leaving.get(code));
    this.#leaving.delete(code);
  }

  /** For a room that was deleted for good. */
  forget(code: string): void {
    this.returned(code);
    this.#rooms.delete(code);
  }

  async #putAway(code: string): Promise<void> {
    const runtime = await this.#rooms.get(code)?.catch(() => undefined);
    if (runtime && !runtime.idle) return this.emptied(code);
    this.forget(code);
  }

  async #load(code: string): Promise<RoomRuntime | undefined> {
    const stored = await this.#log.findRoom(code);
    if (!stored) return undefined;
    return new RoomRuntime(stored, await loadRoom(this.#log, code), this.#log, this.#logger);
  }
}

export const openShelf = ({ log, logger }: { log: EventLog; logger: Logger }): RoomShelf =>
  new RoomShelf(log, logger);
