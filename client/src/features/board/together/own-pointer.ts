import { PointerId } from '@sayso/shared/features/board/together/together.model.ts';
import { freshId } from '../../../session/fresh-id.ts';
import { restTime } from './pointers.ts';

/**
 * The name of this hand's pointer: another one for each visit, so that nobody can tell that two visits were one person's.
 */
export class OwnPointer {
  #visit: { readonly id: PointerId; last: number } | null = null;
  /** All that this screen has been lately. What comes back under one of them is an echo. */
  readonly #been = new Set<PointerId>();

  /** At a moment of the page's clock, in milliseconds. */
  id(now: number): PointerId {
    if (!this.#visit || now - this.#visit.last >= restTime) {
      this.#visit = { id: freshId(PointerId), last: now };
      this.#been.add(this.#visit.id);
    }
    this.#visit.last = now;
    return this.#visit.id;
  }

  leave(): void {
    this.#visit = null;
  }

  isOwn(id: PointerId): boolean {
    return this.#been.has(id);
  }
}
