/** `burst` at once, then `perSecond`. */
export interface Allowance {
  readonly burst: number;
  readonly perSecond: number;
}

/** A token bucket that may fall into debt, by one burst at most, for what was already under way when it ran dry. */
class Purse {
  readonly #allowance: Allowance;
  #left: number;
  #at: number;

  constructor(allowance: Allowance, now: number) {
    this.#allowance = allowance;
    this.#left = allowance.burst;
    this.#at = now;
  }

  /** Seconds until one can be spent; 0 when it can be now. */
  wait(now: number): number {
    this.#refill(now);
    return this.#left >= 1 ? 0 : (1 - this.#left) / this.#allowance.perSecond;
  }

  spend(now: number): void {
    this.#refill(now);
    this.#left = Math.max(this.#left - 1, -this.#allowance.burst);
  }

  #refill(now: number): void {
    const { burst, perSecond } = this.#allowance;
    this.#left = Math.min(burst, this.#left + ((now - this.#at) / 1000) * perSecond);
    this.#at = now;
  }
}

/** A purse per name. Times are milliseconds of any steadily rising clock. */
export class Purses {
  readonly #allowance: Allowance;
  readonly #most: number;
  readonly #byName = new Map<string, Purse>();

  /** Beyond `most` names, the purse that was spent from longest ago is forgotten, and is full again. */
  constructor(allowance: Allowance, most = 10_000) {
    this.#allowance = allowance;
    this.#most = most;
  }

  /** Seconds until one can be spent; 0 when it can be now. */
  wait(name: string, now: number): number {
    return this.#byName.get(name)?.wait(now) ?? 0;
  }

  spend(name: string, now: number): void {
    const purse = this.#byName.get(name) ?? new Purse(this.#allowance, now);
    purse.spend(now);
    this.#byName.delete(name);
    this.#byName.set(name, purse);
    const [oldest] = this.#byName.keys();
    if (oldest !== undefined && this.#byName.size > this.#most) this.#byName.delete(oldest);
  }
}
