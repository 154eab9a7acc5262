import { FairPurse } from './fair-purse.ts';
import { Purses } from './purse.ts';

/** One try to get a seat. */
export interface Try {
  readonly code: string;
  /** an address tag, see address-tag.ts */
  readonly address: string;
  /** With the key of a lead, support or display link. */
  readonly keyed: boolean;
}

const perSharedPurse = { burst: 300, perSecond: 1 };
const perAddress = { burst: 10, perSecond: 1 / 30 };
const perCode = { burst: 60, perSecond: 1 };
/** A conference joins within minutes; a script that fills a room is slowed down. */
const seatsPerCode = { burst: 3000, perSecond: 10 };
const familiarFor = 12 * 60 * 60 * 1000;
const mostFamiliar = 20_000;

/**
 * How fast codes and keys may be guessed, on this whole server and per code. Only failed tries count. A try that is made
 * in a room that this address got into before is not a guess, so an attack from inside a school locks no class out.
 */
export class GuessLimits {
  readonly #failures = new FairPurse(perAddress, perSharedPurse);
  readonly #failuresPerCode = new Purses(perCode);
  readonly #seats = new Purses(seatsPerCode);
  /** Address and code to when it is forgotten; in the order of that. */
  readonly #familiar = new Map<string, number>();
  readonly #now: () => number;

  /** `now` in milliseconds, steadily rising. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Whole seconds to wait before this try; 0 when it may be made now. */
  wait(attempt: Try): number {
    const now = this.#now();
    const crowd = this.#seats.wait(attempt.code, now);
    const familiar = !attempt.keyed && (this.#familiar.get(roomSeenFrom(attempt)) ?? 0) > now;
    const guess = familiar
      ? 0
      : Math.max(this.#failures.wait(attempt.address, now), this.#failuresPerCode.wait(doorOf(attempt), now));
    return Math.ceil(Math.max(crowd, guess));
  }

  failed(attempt: Try): void {
    const now = this.#now();
    this.#failures.spend(attempt.address, now);
    this.#failuresPerCode.spend(doorOf(attempt), now);
  }

  succeeded(attempt: Try): void {
    const now = this.#now();
    this.#seats.spend(attempt.code, now);
    const pair = roomSeenFrom(attempt);
    this.#familiar.delete(pair);
    this.#familiar.set(pair, now + familiarFor);
    const [oldest] = this.#familiar.keys();
    if (oldest !== undefined && this.#familiar.size > mostFamiliar) this.#familiar.delete(oldest);
  }
}

const roomSeenFrom = ({ address, code }: Try): string => `${address} ${code}`;
/** Wrong keys must not shut the door that the code opens, nor the other way round. */
const doorOf = ({ code, keyed }: Try): string => (keyed ? `${code} key` : code);
