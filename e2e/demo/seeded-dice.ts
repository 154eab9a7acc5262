/** Chance that comes out the same again for the same seed, so that a demonstration can be repeated. */
export class SeededDice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to, not including, 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  between(least: number, most: number): number {
    return least + this.next() * (most - least);
  }

  happens(chance: number): boolean {
    return this.next() < chance;
  }

  pick<Thing>(things: readonly Thing[]): Thing | undefined {
    return things[Math.floor(this.next() * things.length)];
  }

  /** A new list in another order (Fisher and Yates). */
  shuffled<Thing>(things: readonly Thing[]): Thing[] {
    const drawn: Thing[] = [];
    for (const thing of things) {
      const place = Math.floor(this.next() * (drawn.length + 1));
      const moved = drawn[place];
      if (moved !== undefined) drawn.push(moved);
      drawn[place] = thing;
    }
    return drawn;
  }
}
