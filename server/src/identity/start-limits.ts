import { FairPurse } from './fair-purse.ts';

/** How fast workshops may be started on this whole server. Far above what people do; it stops a script. */
export class StartLimits {
  readonly #opened = new FairPurse({ burst: 20, perSecond: 1 / 60 }, { burst: 200, perSecond: 1 / 5 });
  readonly #now: () => number;

  /** `now` in milliseconds, steadily rising. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Whole seconds until this address (an address tag) may start one more; 0 when it may now. */
  wait(address: string): number {
    return Math.ceil(this.#opened.wait(address, this.#now()));
  }

  opened(address: string): void {
    this.#opened.spend(address, this.#now());
  }
}
