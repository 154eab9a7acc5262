interface TransportOptions {
  transports: ('websocket' | 'polling')[];
  tryAllTransports: boolean;
  upgrade: boolean;
}

/** A connection that lived shorter than this was cut by something in between. Milliseconds. */
const shortLife = 5_000;

/**
 * WebSocket first. Some school networks let a WebSocket open and then swallow or cut it: from then on this page starts
 * with polling, and only moves on to a WebSocket that has proved to carry data.
 */
export class TransportChoice {
  readonly #onlyPolling: boolean;
  readonly #now: () => number;
  #pollingFirst = false;
  #since = 0;

  /** `search` is the query of the page's address: `?transport=polling` leaves WebSockets alone. */
  constructor(search: string, now: () => number = Date.now) {
    this.#onlyPolling = new URLSearchParams(search).get('transport') === 'polling';
    this.#now = now;
  }

  options(): TransportOptions {
    if (this.#onlyPolling) return { transports: ['polling'], tryAllTransports: false, upgrade: false };
    return {
      transports: this.#pollingFirst ? ['polling', 'websocket'] : ['websocket', 'polling'],
      tryAllTransports: true,
      upgrade: true,
    };
  }

  /** An attempt ran out of time without a word. */
  timedOut(): void {
    this.#pollingFirst = true;
  }

  worked(): void {
    this.#since = this.#now();
  }

  /** A working connection was lost. */
  broke(): void {
    if (this.#now() - this.#since < shortLife) this.#pollingFirst = true;
  }
}
