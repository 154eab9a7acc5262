import { room, seating } from '@sayso/shared/features.ts';
import type { Standing } from '@sayso/shared/protocol.ts';
import type { Audience } from '@sayso/shared/room/audience.ts';
import type { Pace, Typed } from '@sayso/shared/room/feature.ts';
import type { SeatId } from '@sayso/shared/room/ids.ts';
import type { Packet } from '@sayso/shared/room/telling.ts';
import { FanOut, type Screen } from './fan-out.ts';
import { Bucket } from './pace.ts';
import type { RoomRuntime } from './room-runtime.ts';
import { Signals } from './signals.ts';

/** More screens of one seat than this are tabs left open: the oldest is let go. */
const screensPerSeat = 6;

/** What the gateway can do for one room. */
export interface Wires {
  packet(audience: Audience, packet: Packet, except: readonly string[]): void;
  signals(audience: Audience, signals: readonly Typed[]): void;
  /** The last screen has left. */
  emptied(): void;
}

/** One room with its screens: who is connected, what they are told, what they signal. */
export class LiveRoom {
  readonly runtime: RoomRuntime;
  #fanOut: FanOut;
  #signals: Signals;
  #wires: Wires;
  /** Per seat, so that more tabs or a new connection bring no more: one bucket per kind of thing. */
  #paces = new Map<SeatId, Map<string, Bucket>>();

  constructor(runtime: RoomRuntime, wires: Wires) {
    this.runtime = runtime;
    this.#wires = wires;
    this.#fanOut = new FanOut(runtime, wires.packet);
    this.#signals = new Signals(wires.signals);
  }

  enter(screen: Screen, have: Standing | undefined): void {
    const others = this.#fanOut.screensOf(screen.seat);
    if (others.length >= screensPerSeat) others[0]?.goodbye('wire.too-many-screens');
    this.#fanOut.join(screen, have, () => void this.runtime.host(seating.connect(screen.seat)));
  }

  leave(screen: Screen): void {
    this.#fanOut.leave(screen.id);
    if (this.#fanOut.screensOf(screen.seat).length === 0) {
      void this.runtime.host(seating.disconnect(screen.seat));
    }
    if (this.#fanOut.size > 0) return;
    this.#signals.stop();
    this.#wires.emptied();
  }

  /** Whether this seat may do one more thing of this kind at `now` (milliseconds on any steadily rising clock). */
  allows(seat: SeatId, kind: string, pace: Pace, now: number): boolean {
    const own = this.#paces.get(seat) ?? new Map<string, Bucket>();
    const bucket = own.get(kind) ?? new Bucket(pace, now);
    this.#paces.set(seat, own.set(kind, bucket));
    return bucket.take(now);
  }

  signal(seat: SeatId, raw: unknown): void {
    const { state } = this.runtime;
    const by = this.runtime.actorOf(seat);
    if (!by?.inside || seating.ended(state)) return;
    const relayed = room.relay(state, raw, by);
    if (relayed) this.#signals.relay(relayed.key, relayed.to, relayed.told);
  }
}
