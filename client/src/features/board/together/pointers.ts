import type { CursorSignal, PointerId } from '@sayso/shared/features/board/together/together.model.ts';
import type { Point } from '../canvas/camera.ts';

/** Milliseconds without a word until a pointer begins to fade, and how long that takes. */
export const restTime = 3000;
export const fadeTime = 1000;
/** Share of the way that is left after 16 ms. */
const lag = 0.72;

interface Pointer {
  at: Point;
  to: Point;
  /** Milliseconds of the page's clock. */
  heard: number;
  readonly by: CursorSignal['by'];
}

export interface ShownPointer {
  readonly id: PointerId;
  readonly at: Point;
  /** 0 to 1. */
  readonly strength: number;
  readonly by: CursorSignal['by'];
}

/** Where others point right now, gliding between what is heard of it. */
export class Pointers {
  readonly #pointers = new Map<PointerId, Pointer>();

  get none(): boolean {
    return this.#pointers.size === 0;
  }

  hear({ pointer, x, y, by }: CursorSignal, now: number): void {
    const known = this.#pointers.get(pointer);
    if (known) Object.assign(known, { to: { x, y }, heard: now });
    else this.#pointers.set(pointer, { at: { x, y }, to: { x, y }, heard: now, by });
  }

  /** Moves everything on by `elapsed` milliseconds; who has rested for long is gone. */
  tick(now: number, elapsed: number, still: boolean): void {
    const left = still ? 0 : lag ** (elapsed / 16);
    for (const [id, pointer] of this.#pointers) {
      if (now - pointer.heard >= restTime + fadeTime) this.#pointers.delete(id);
      const { at, to } = pointer;
      pointer.at = { x: to.x + (at.x - to.x) * left, y: to.y + (at.y - to.y) * left };
    }
  }

  clear(): void {
    this.#pointers.clear();
  }

  shown(now: number): readonly ShownPointer[] {
    return [...this.#pointers].map(([id, { at, heard, by }]) => {
      const strength = Math.min(1, Math.max(0, 1 - (now - heard - restTime) / fadeTime));
      return { id, at, strength, by };
    });
  }
}
