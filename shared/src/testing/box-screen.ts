import type { Standing, Welcome } from '../protocol.ts';
import type { Viewer } from '../room/audience.ts';
import { unpack } from '../room/encoding.ts';
import type { Typed } from '../room/feature.ts';
import type { AuthorId, SeatId } from '../room/ids.ts';
import type { Room } from '../room/room.ts';
import type { Packet } from '../room/telling.ts';

type Welcoming = Pick<Welcome, 'epoch' | 'position' | 'view' | 'since'> & { readonly viewer: Viewer };

type Knowing<State extends object> = Pick<Room<State, Typed, Typed>, 'evolve' | 'initial'>;

/** One screen: it knows nothing but the bytes that reach it. */
export class BoxScreen<State extends object> {
  readonly seat: SeatId;
  readonly author: AuthorId;
  /** What the screen holds; undefined until it was welcomed. */
  state: State | undefined;
  /** As the server sees it; undefined until it was welcomed on this connection. */
  viewer: Viewer | undefined;
  have: Standing | undefined;
  /** The server counts it among its screens. */
  linked = false;
  /** Bytes arrive. A cut line is noticed by the server only later. */
  hears = false;
  /** Every frame that was sent to it, also what never arrived. */
  readonly sent: string[] = [];
  readonly #room: Knowing<State>;

  constructor(room: Knowing<State>, seat: SeatId, author: AuthorId) {
    this.#room = room;
    this.seat = seat;
    this.author = author;
  }

  welcome(welcome: Welcoming): void {
    const frame = this.#wire(welcome);
    if (!frame) return;
    const { viewer, epoch, position, view, since } = frame;
    if (view !== undefined) this.state = Object.assign(this.#room.initial(), unpack(view));
    else if (since) this.#apply(since);
    this.have = { epoch, audience: viewer.audience, ...position };
  }

  packet(packet: Packet): void {
    const frame = this.#wire(packet);
    if (!frame || !this.have) return;
    const { shared, own } = this.have;
    if (frame.from > shared) throw new Error(`A gap: at ${shared}, told from ${frame.from}`);
    if ((frame.own ?? own) > own + 1) throw new Error(`A gap of its own: at ${own}, told ${frame.own}`);
    this.#apply(frame);
    this.have = { ...this.have, shared: Math.max(shared, frame.to), own: frame.own ?? own };
  }

  #apply({ events }: Packet): void {
    if (!this.state) throw new Error('A screen was told events before it was given a view');
    for (const event of events) this.#room.evolve(this.state, event);
  }

  /** What comes out at the other end of the line. */
  #wire<Frame>(frame: Frame): Frame | undefined {
    const bytes = JSON.stringify(frame);
    this.sent.push(bytes);
    return this.hears ? JSON.parse(bytes) : undefined;
  }
}
