import { CommandFrame } from '@sayso/shared/protocol.ts';
import type { Typed } from '@sayso/shared/room/feature.ts';
import type { CommandId } from '@sayso/shared/room/ids.ts';
import type { DeviceStore } from './device-store.ts';
import { ReturnedShelf } from './returned-work.ts';

/**
 * Commands that the server has not answered, kept on the device so that a reload or an empty battery loses nothing.
 * One entry per command: two tabs of the same seat do not overwrite each other.
 */
export class Outbox {
  /** What was refused when nobody waited for it. */
  readonly returned: ReturnedShelf;
  readonly #store: DeviceStore;
  readonly #prefix: string;
  readonly #keyOf = new Map<CommandId, string>();
  #count: number;

  /** `seat` names the seat on this device; it is part of every key. */
  constructor(store: DeviceStore, seat: string, now: () => number) {
    this.#store = store;
    this.returned = new ReturnedShelf(store, seat);
    this.#prefix = `sayso.outbox.${seat}.`;
    this.#count = now();
  }

  /** What an earlier run of the page left, in the order it was done. */
  left(): readonly CommandFrame[] {
    return this.#store.keys(this.#prefix).flatMap((key) => {
      const frame = CommandFrame.safeParse(this.#store.read(key));
      if (!frame.success) {
        this.#store.remove(key);
        return [];
      }
      this.#keyOf.set(frame.data.id, key);
      // The device's clock may be behind where it was.
      this.#count = Math.max(this.#count, Number.parseInt(key.slice(this.#prefix.length), 10));
      return [frame.data];
    });
  }

  keep(id: CommandId, command: Typed): void {
    this.#count += 1;
    const key = `${this.#prefix}${String(this.#count).padStart(15, '0')}.${id}`;
    this.#keyOf.set(id, key);
    this.#store.write(key, { id, command });
  }

  drop(id: CommandId): void {
    const key = this.#keyOf.get(id);
    if (key !== undefined) this.#store.remove(key);
    this.#keyOf.delete(id);
  }
}
