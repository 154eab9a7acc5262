import { type DeviceStore, deviceStore } from './device-store.ts';

interface TransportOptions {
  transports: ('websocket' | 'polling')[];
  tryAllTransports: boolean;
  upgrade: boolean;
  /** Milliseconds until an attempt counts as swallowed. */
  timeout: number;
}

/** A connection that lived shorter than this was cut by something in between. Milliseconds. */
const shortLife = 5_000;
const place = 'sayso.line';

/**
 * WebSocket first. Some school networks let a WebSocket open and then swallow or cut it: from then on this device starts
 * with polling for a day, and only moves on to a WebSocket that has proved to carry data.
 */
export class TransportChoice {
  readonly #onlyPolling: boolean;
  readonly #store: DeviceStore;
  readonly #now: () => number;
  #since = 0;

  /** `search` is the query of the page's address: `?transport=polling` leaves WebSockets alone. */
  constructor(search: string, store: DeviceStore = deviceStore, now: () => number = Date.now) {
    this.#onlyPolling = new URLSearchParams(search).get('transport') === 'polling';
    this.#store = store;
    this.#now = now;
  }

  options(): TransportOptions {
    if (this.#onlyPolling) {
      return { transports: ['polling'], tryAllTransports: false, upgrade: false, timeout: 8_000 };
    }
    const pollingFirst = this.#store.read(place) === 'polling first';
    return {
      transports: pollingFirst ? ['polling', 'websocket'] : ['websocket', 'polling'],
      tryAllTransports: true,
      upgrade: true,
      timeout: pollingFirst ? 8_000 : 4_000,
    };
  }

  /** An attempt ran out of time without a word. */
  timedOut(): void {
    this.#store.write(place, 'polling first');
  }

  worked(): void {
    this.#since = this.#now();
  }

  /** A working connection was lost. */
  broke(): void {
    if (this.#now() - this.#since < shortLife) this.timedOut();
  }
}
