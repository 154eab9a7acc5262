import * as z from 'zod/mini';
import type { DeviceStore } from './device-store.ts';

/** Text that was refused when the field it came from was gone, or held something else. */
const ReturnedWork = z.object({ id: z.string(), sentence: z.string(), text: z.string() });
export type ReturnedWork = z.infer<typeof ReturnedWork>;

const typed = new Set(['text', 'alt', 'title', 'instruction', 'question', 'label', 'name']);

/** What a person typed in a command, one piece a line. */
export function typedIn(command: object): string {
  const pieces = Object.entries(command).map(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return typed.has(key) ? value : '';
    return typeof value === 'object' && value !== null ? typedIn(value) : '';
  });
  return pieces.filter((piece) => piece.trim() !== '').join('\n');
}

/** Kept on the device until the person has put it away. */
export class ReturnedShelf {
  readonly #store: DeviceStore;
  readonly #prefix: string;

  constructor(store: DeviceStore, seat: string) {
    this.#store = store;
    this.#prefix = `sayso.refused.${seat}.`;
  }

  all(): readonly ReturnedWork[] {
    return this.#store.keys(this.#prefix).flatMap((key) => {
      const work = ReturnedWork.safeParse(this.#store.read(key));
      return work.success ? [work.data] : [];
    });
  }

  keep(work: ReturnedWork): void {
    this.#store.write(this.#prefix + work.id, work);
  }

  putAway(id: string): void {
    this.#store.remove(this.#prefix + id);
  }
}
