import type { Audience } from '@sayso/shared/room/audience.ts';
import type { Typed } from '@sayso/shared/room/feature.ts';

/** Milliseconds between batches of what is never stored: drags in flight, typing. */
const signalTick = 50;

export type SignalBroadcast = (audience: Audience, signals: readonly Typed[]) => void;

/** Passes signals on: lossy, never stored, the newest per key, at most one batch per audience and tick. */
export class Signals {
  #waiting = new Map<Audience, Map<string, Typed>>();
  #timer: NodeJS.Timeout | undefined;
  #broadcast: SignalBroadcast;

  constructor(broadcast: SignalBroadcast) {
    this.#broadcast = broadcast;
  }

  relay(key: string, audiences: readonly Audience[], told: Typed): void {
    for (const audience of audiences) {
      const batch = this.#waiting.get(audience) ?? new Map<string, Typed>();
      this.#waiting.set(audience, batch.set(key, told));
    }
    this.#timer ??= setTimeout(() => this.#flush(), signalTick);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting.clear();
  }

  #flush(): void {
    this.#timer = undefined;
    for (const [audience, batch] of this.#waiting) this.#broadcast(audience, [...batch.values()]);
    this.#waiting.clear();
  }
}
