import type { Role } from '@sayso/shared/room/audience.ts';
import type { RoomCode } from '@sayso/shared/room/ids.ts';
import { keptPass } from './kept-pass.ts';
import type { RoomConnection } from './room-connection.ts';

/** The workshop does not have this picture, or not for this seat. Asking again brings nothing else. */
export class PictureGone extends Error {
  override readonly name = 'PictureGone';
}

type Line = Pick<RoomConnection, 'code' | 'store'>;

/** Bytes that are kept; pictures that were looked at longest ago go first. */
const most = 24 * 1024 * 1024;
const tries = 4;
const pause = 2000;

/** The pictures of one workshop, with the right of this seat. Each comes over the network once. */
export class Pictures {
  readonly #line: Line;
  readonly #kept = new Map<string, { readonly coming: Promise<Blob>; size: number }>();

  constructor(line: Line) {
    this.#line = line;
  }

  /** Waits for the network when there is none. Rejects with PictureGone, or when it can't be had for long. */
  blob(id: string): Promise<Blob> {
    const kept = this.#kept.get(id);
    if (kept) {
      this.#kept.delete(id);
      this.#kept.set(id, kept);
      return kept.coming;
    }
    const entry = { coming: this.#patiently(id), size: 0 };
    this.#kept.set(id, entry);
    entry.coming.then(
      ({ size }) => {
        entry.size = size;
        this.#letGo();
      },
      () => this.#kept.delete(id),
    );
    return entry.coming;
  }

  async bitmap(id: string): Promise<ImageBitmap> {
    return createImageBitmap(await this.blob(id));
  }

  async #patiently(id: string): Promise<Blob> {
    for (let attempt = 1; ; attempt += 1) {
      await this.#live();
      try {
        return await this.#fetch(id);
      } catch (trouble) {
        if (trouble instanceof PictureGone || attempt === tries) throw trouble;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }

  async #fetch(id: string): Promise<Blob> {
    const { code, store } = this.#line;
    const response = await fetch(`/api/workshops/${code}/images/${encodeURIComponent(id)}`, {
      headers: bearer(code, store.getState().you?.actor.role),
    });
    if (response.ok) return response.blob();
    if (response.status === 404 || response.status === 401) throw new PictureGone('There is no such picture');
    throw new Error(`The picture was answered with ${response.status}`);
  }

  /** Until this screen is connected: before, nothing comes through. */
  #live(): Promise<void> {
    const { store } = this.#line;
    const isOver = () => ['live', 'gone'].includes(store.getState().status);
    if (isOver()) return Promise.resolve();
    return new Promise((resolve) => {
      const stop = store.subscribe(() => {
        if (!isOver()) return;
        stop();
        resolve();
      });
    });
  }

  #letGo(): void {
    let all = [...this.#kept.values()].reduce((sum, { size }) => sum + size, 0);
    for (const [id, { size }] of this.#kept) {
      if (all <= most) return;
      if (size === 0) continue;
      this.#kept.delete(id);
      all -= size;
    }
  }
}

export function bearer(code: RoomCode, role: Role | 'host' | undefined): { readonly Authorization: string } {
  const token = role === undefined || role === 'host' ? undefined : keptPass(code, role)?.token;
  return { Authorization: `Bearer ${token ?? ''}` };
}

const shelves = new WeakMap<RoomConnection['store'], Pictures>();

export function picturesOf(line: Line): Pictures {
  const known = shelves.get(line.store) ?? new Pictures(line);
  shelves.set(line.store, known);
  return known;
}
