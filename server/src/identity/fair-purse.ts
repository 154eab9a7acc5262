import { type Allowance, Purses } from './purse.ts';

/**
 * One purse for everybody on this server, so that many addresses get no more than one, and a second one of the same size
 * for addresses that have spent more than their own allowance. Nobody is refused for the address alone (a school shares
 * one), and one noisy address cannot spend what the quiet ones need.
 */
export class FairPurse {
  readonly #own: Purses;
  readonly #shared: Purses;

  constructor(own: Allowance, shared: Allowance) {
    this.#own = new Purses(own);
    this.#shared = new Purses(shared);
  }

  /** Seconds until this address can spend one; 0 when it can now. */
  wait(address: string, now: number): number {
    return this.#shared.wait(this.#side(address, now), now);
  }

  spend(address: string, now: number): void {
    this.#shared.spend(this.#side(address, now), now);
    this.#own.spend(address, now);
  }

  #side(address: string, now: number): 'quiet' | 'noisy' {
    return this.#own.wait(address, now) === 0 ? 'quiet' : 'noisy';
  }
}
