import type { Typed } from '@sayso/shared/room/feature.ts';
import type { Ears, Link } from '../session/link.ts';
import type { RoomServer, TestSeat } from './room-server.ts';

/** What a line needs of the server, whatever its rooms hold. */
type Server = Pick<RoomServer<object, Typed, Typed>, 'command' | 'welcome'>;

/** A line without sockets. An answer takes a moment, as on any wire. */
export class TestLink implements Link {
  /** What this screen has signalled. */
  readonly signalled: Typed[] = [];
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
    return this.#seat.hears && this.#server.command(this.#seat, id, command);
  }

  signal(signal: Typed): void {
    this.signalled.push(signal);
  }

  reconnect(): void {
    this.pullOut();
    this.plugIn();
  }
}
