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
  #withScreens = new Set<string>();
  #leaving = new Map<string, NodeJS.Timeout>();
  /** Hears of each room that goes from memory because nobody is left. */
  onPutAway: ((runtime: RoomRuntime) => void) | undefined;

  constructor(log: EventLog, logger: Logger) {
    this.#log = log;
    this.#logger = logger;
  }

  /** Undefined when there is no such room. Rejects when the log can not be read. Nobody may come after all. */
  open(code: string): Promise<RoomRuntime | undefined> {
    const known = this.#rooms.get(code);
    if (known) {
      this.#putAwayLater(code);
      return known;
    }
    const opening = this.#load(code);
    this.#rooms.set(code, opening);
    opening.then(
      (runtime) => (runtime ? this.#putAwayLater(code) : this.#rooms.delete(code)),
      () => this.#rooms.delete(code),
    );
    return opening;
  }

  /** The room if it is in memory, or just being read. */
  held(code: string): Promise<RoomRuntime | undefined> | undefined {
    return this.#rooms.get(code);
  }

  /** A command of the host to a room that may not be in memory. */
  async run(code: string, command: RoomCommand): Promise<Answer> {
    const runtime = await this.open(code);
    return runtime ? runtime.host(command) : refusal('wire.no-seat');
  }

  /** Nobody is left: the room goes from memory unless somebody comes back soon. */
  emptied(code: string): void {
    this.#withScreens.delete(code);
    this.#putAwayLater(code);
  }

  returned(code: string): void {
    this.#withScreens.add(code);
    this.#stay(code);
  }

  /** For a room that was deleted for good: screens that still show it are told. */
  forget(code: string): void {
    const opening = this.#rooms.get(code);
    this.#drop(code);
    opening?.then(
      (runtime) => runtime?.readAgain(),
      () => {},
    );
  }

  #putAwayLater(code: string): void {
    if (this.#withScreens.has(code)) return;
    this.#stay(code);
    this.#leaving.set(code, setTimeout(() => void this.#putAway(code), warmFor).unref());
  }

  #stay(code: string): void {
    clearTimeout(this.#leaving.get(code));
    this.#leaving.delete(code);
  }

  async #putAway(code: string): Promise<void> {
    const runtime = await this.#rooms.get(code)?.catch(() => undefined);
    if (this.#withScreens.has(code)) return;
    if (runtime && !runtime.idle) return this.#putAwayLater(code);
    this.#drop(code);
    if (runtime) this.onPutAway?.(runtime);
  }

  #drop(code: string): void {
    this.#stay(code);
    this.#withScreens.delete(code);
    this.#rooms.delete(code);
  }

  async #load(code: string): Promise<RoomRuntime | undefined> {
    if (!(await this.#log.findRoom(code))) return undefined;
    const loaded = await loadRoom(this.#log, code);
    // Only now: reading a room that has ended destroys a key that outlived a crash.
    const stored = await this.#log.findRoom(code);
    return stored && new RoomRuntime(stored, loaded, this.#log, this.#logger);
  }
}

export const openShelf = ({ log, logger }: { log: EventLog; logger: Logger }): RoomShelf =>
  new RoomShelf(log, logger);
