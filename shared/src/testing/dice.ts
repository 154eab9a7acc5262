/** Chance that can be repeated: the same seed gives the same throws (mulberry32). */
export const chanceFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** What generators throw with. `made` counts what was made in one run, so that no text and no id comes twice. */
export class Dice {
  readonly #chance: () => number;
  readonly #made: { count: number };

  constructor(seed: number, made: { count: number }) {
    this.#chance = chanceFrom(seed);
    this.#made = made;
  }

  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number {
    return Math.floor(this.#chance() * limit);
  }

  chance(probability: number): boolean {
    return this.#chance() < probability;
  }

  pick<Value>(values: Iterable<Value>): Value | undefined {
    const all = [...values];
    return all[this.below(all.length)];
  }

  id(): string {
    this.#made.count += 1;
    return `made-${this.#made.count.toString().padStart(5, '0')}`;
  }

  /** A text that is part of no other text, so that it can be searched for in what was sent. */
  text(about: string): string {
    this.#made.count += 1;
    return `«${about} ${this.#made.count}»`;
  }
}
