import { room, seating } from '@sayso/shared/features.ts';
import type { Standing, Welcome } from '@sayso/shared/protocol.ts';
import type { Audience, Viewer } from '@sayso/shared/room/audience.ts';
import { pack } from '@sayso/shared/room/encoding.ts';
import type { SeatId } from '@sayso/shared/room/ids.ts';
import type { Packet } from '@sayso/shared/room/telling.ts';
import { protocolVersion, type WireRefusal } from '@sayso/shared/room/wire-words.ts';
import type { Listener, RoomRuntime } from './room-runtime.ts';

/** One connected screen, as the gateway offers it. */
export interface Screen {
  readonly id: string;
  readonly seat: SeatId;
  welcome(audience: Audience, welcome: Welcome): void;
  packet(packet: Packet): void;
  goodbye(code: WireRefusal): void;
}

/** Sends one packet, encoded once, to all screens of an audience but those named. */
export type Broadcast = (audience: Audience, packet: Packet, except: readonly string[]) => void;

/** How somebody comes who is to be welcomed. */
interface Arrival {
  readonly have: Standing | undefined;
  readonly welcomed: () => void;
}

interface Seen {
  readonly screen: Screen;
  /** Undefined until it was welcomed. */
  viewer: Viewer | undefined;
}

/**
 * Milliseconds between packets: short in small rooms, longer the more screens there are (2,500 frames a second at most) or
 * the longer sending usually takes (a quarter of the time at most).
 */
export const tickFor = (screens: number, cost: number): number =>
  Math.round(Math.max(30, screens / 2.5, cost * 4));

/**
 * Tells a room's screens what happened: the first change after a quiet moment at once, the next ones with the tick, one
 * packet per audience, a packet of their own only for people who were told something of their own.
 */
export class FanOut implements Listener {
  #runtime: RoomRuntime;
  #broadcast: Broadcast;
  #screens = new Map<string, Seen>();
  #timer: NodeJS.Timeout | undefined;
  #leading: NodeJS.Immediate | undefined;
  /** Screens that are welcomed together, by id: every welcome is told to everybody, and a class arrives at once. */
  #arriving = new Map<string, Arrival>();
  #door: 'closed' | 'opening' = 'closed';
  #lastFlush = 0;
  /** What sending has cost lately, smoothed: one hiccup of the machine is no reason to slow down. */
  #cost = 0;

  constructor(runtime: RoomRuntime, broadcast: Broadcast) {
    this.#runtime = runtime;
    this.#broadcast = broadcast;
    runtime.listener = this;
  }

  get size(): number {
    return this.#screens.size;
  }

  /** Welcomes a screen, with what it missed since `have` if that is still known, else with a fresh view. */
  join(screen: Screen, have: Standing | undefined, welcomed: () => void): void {
    this.#screens.set(screen.id, { screen, viewer: undefined });
    this.#welcomeSoon(screen.id, { have, welcomed });
  }

  leave(id: string): void {
    this.#screens.delete(id);
    this.#arriving.delete(id);
  }

  screensOf(seat: SeatId): readonly Screen[] {
    return [...this.#screens.values()].map(({ screen }) => screen).filter((screen) => screen.seat === seat);
  }

  stirred(): void {
    if (this.#screens.size === 0 || this.#timer || this.#leading) return;
    const wait = this.#wait;
    // At once, but behind everything that arrived in this turn of the event loop.
    if (wait <= 0) this.#leading = setImmediate(() => this.flush());
    else this.#timer = setTimeout(() => this.flush(), wait);
  }

  moved(seats: readonly SeatId[]): void {
    const moving = new Set(seats);
    for (const [id, seen] of this.#screens) {
      if (!moving.has(seen.screen.seat)) continue;
      // Until it is welcomed it is told nothing of its own: its own count makes a leap now, which would look like a loss.
      seen.viewer = undefined;
      this.#arriving.set(id, { have: undefined, welcomed: () => {} });
    }
    // Not with the tick: whoever may see less from now on must not hear the rest any longer.
    this.#openDoor();
  }

  reloaded(): void {
    for (const [id, seen] of this.#screens) {
      seen.viewer = undefined;
      // Who is connected is not stored, so a room that was read again has to hear it again.
      const connected = (): void => void this.#runtime.host(seating.connect(seen.screen.seat));
      this.#arriving.set(id, { have: undefined, welcomed: connected });
    }
    // Before the next command, which may break what was read again.
    this.#openDoor();
  }

  flush(): void {
    clearTimeout(this.#timer);
    clearImmediate(this.#leading);
    this.#timer = undefined;
    this.#leading = undefined;
    // What nobody is here to hear waits for whoever comes next, who may be carried by another FanOut.
    if (this.#screens.size === 0 || this.#runtime.telling.quiet) return;
    const started = performance.now();
    const delivery = this.#runtime.telling.flush(this.#runtime.state);
    const apart: Seen[] = [];
    for (const seen of this.#screens.values()) {
      if (seen.viewer && delivery.people.has(seen.viewer.author)) apart.push(seen);
    }
    const except = apart.map(({ screen }) => screen.id);
    for (const [audience, packet] of delivery.shared) this.#broadcast(audience, packet, except);
    for (const { screen, viewer } of apart) if (viewer) screen.packet(delivery.packetFor(viewer));
    this.#lastFlush = performance.now();
    this.#cost += (this.#lastFlush - started - this.#cost) / 8;
  }

  /** Milliseconds until the room may be told something again. */
  get #wait(): number {
    return tickFor(this.#screens.size, this.#cost) - (performance.now() - this.#lastFlush);
  }

  /** At once in a quiet room. */
  #welcomeSoon(id: string, arrival: Arrival): void {
    this.#arriving.set(id, arrival);
    if (this.#door === 'opening') return;
    this.#door = 'opening';
    const wait = this.#wait;
    if (wait <= 0) this.#openDoor();
    else setTimeout(() => this.#openDoor(), wait);
  }

  #openDoor(): void {
    const letIn = (each: (id: string, arrival: Arrival) => void): void => {
      const arrived = this.#arriving;
      this.#arriving = new Map();
      this.#door = 'closed';
      for (const [id, arrival] of arrived) each(id, arrival);
    };
    this.#runtime.settled(
      () => {
        this.flush();
        letIn((id, { have, welcomed }) => {
          const seen = this.#screens.get(id);
          if (seen) this.#welcome(seen, have, welcomed);
        });
      },
      () => letIn((id) => this.#screens.get(id)?.screen.goodbye('wire.not-saved')),
    );
  }

  #welcome(seen: Seen, have: Standing | undefined, welcomed: () => void): void {
    const { screen } = seen;
    const { state, telling } = this.#runtime;
    const actor = this.#runtime.actorOf(screen.seat);
    const viewer = seating.viewer(state, screen.seat, this.#runtime.authorOf(screen.seat));
    if (!actor || !viewer) return screen.goodbye('wire.no-seat');
    const comparable = have?.epoch === this.#runtime.epoch && have.audience === viewer.audience;
    const since = have && comparable ? telling.catchUp(viewer, have, state) : undefined;
    seen.viewer = viewer;
    screen.welcome(viewer.audience, {
      version: protocolVersion,
      now: Date.now(),
      epoch: this.#runtime.epoch,
      position: telling.positionOf(viewer),
      you: { viewer, actor },
      ...(since ? { since } : { view: pack(room.conceal(state, viewer)) }),
    });
    welcomed();
  }
}
