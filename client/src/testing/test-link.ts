import type { Typed } from '@sayso/shared/room/feature.ts';
import { wireRefusals } from '@sayso/shared/room/wire-words.ts';
import type { Ears, Link } from '../session/link.ts';
import type { RoomServer, TestSeat } from './room-server.ts';

/** What a line needs of the server, whatever its rooms hold. */
type Server = Pick<RoomServer<object, Typed, Typed>, 'command' | 'query' | 'welcome'>;

/** A line without sockets. An answer takes a moment, as on any wire. */
export class TestLink implements Link {
  /** What this screen has signalled. */
  readonly signalled: Typed[] = [];
  /** So many next commands are answered with "too fast". */
  busy = 0;
  /** So many next commands get no answer. */
  deaf = 0;
  /** So many next questions are answered with "too fast". */
  hurried = 0;
  reconnects = 0;
  readonly #server: Server;
  readonly #seat: TestSeat;
  #ears: Ears | undefined;

  constructor(server: Server, seat: TestSeat) {
    this.#server = server;
    this.#seat = seat;
  }

  open(ears: Ears): void {
    this.#ears = ears;
    this.plugIn();
  }

  close(): void {
    this.#seat.hears = undefined;
    this.#ears = undefined;
  }

  plugIn(): void {
    const ears = this.#ears;
    if (!ears) return;
    const welcome = this.#server.welcome(this.#seat, ears.have());
    this.#seat.hears = ears;
    ears.welcome(welcome);
  }

  pullOut(): void {
    this.#seat.hears = undefined;
    this.#ears?.down();
  }

  /** What the others signal reaches this screen. */
  hear(signals: readonly Typed[]): void {
    this.#ears?.signals(signals);
  }

  async command(...[id, command]: Parameters<Link['command']>): ReturnType<Link['command']> {
    await Promise.resolve();
    if (this.busy > 0) {
      this.busy -= 1;
      return { ok: false, code: 'wire.too-fast', sentence: wireRefusals['wire.too-fast'] };
    }
    if (this.deaf > 0) {
      this.deaf -= 1;
      return undefined;
    }
    return this.#seat.hears && this.#server.command(this.#seat, id, command);
  }

  async ask(query: Typed): ReturnType<Link['ask']> {
    await Promise.resolve();
    if (this.hurried > 0) {
      this.hurried -= 1;
      return { ok: false, code: 'wire.too-fast', sentence: wireRefusals['wire.too-fast'] };
    }
    if (this.deaf > 0) {
      this.deaf -= 1;
      return undefined;
    }
    return this.#seat.hears && this.#server.query(this.#seat, query);
  }

  signal(signal: Typed): void {
    this.signalled.push(signal);
  }

  reconnect(): void {
    this.reconnects += 1;
    this.pullOut();
    this.plugIn();
  }
}
