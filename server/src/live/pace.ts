import type { Pace } from '@sayso/shared/room/feature.ts';

/** A token bucket. Per seat, never per address: a school shares one. */
export class Bucket {
  #pace: Pace;
  #left: number;
  #at: number;

  constructor(pace: Pace, now: number) {
    this.#pace = pace;
    this.#left = pace.burst;
    this.#at = now;
  }

  /** Whether one more is allowed at `now` (milliseconds on any steadily rising clock). */
  take(now: number): boolean {
    const { burst, perSecond } = this.#pace;
    this.#left = Math.min(burst, this.#left + ((now - this.#at) / 1000) * perSecond);
    this.#at = now;
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
