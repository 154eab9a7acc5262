import type { Answer } from '../protocol.ts';
import type { Role } from '../room/audience.ts';
import { pack, unpack } from '../room/encoding.ts';
import { type Actor, type Context, isRejection, type Typed } from '../room/feature.ts';
import { AuthorId, SeatId } from '../room/ids.ts';
import { wholeMinute } from '../room/past.ts';
import type { Outcome, Room, StoredEvent } from '../room/room.ts';
import type { Seating } from '../room/seating.ts';
import { Telling } from '../room/telling.ts';
import { BoxScreen } from './box-screen.ts';
import { chanceFrom } from './dice.ts';

/** One accepted command, as it lies in the store. */
export interface BoxRecord {
  readonly key: string;
  readonly seq: number;
  /** Milliseconds since 1970, whole minutes. */
  readonly at: number;
  /** JSON of `StoredEvent[]`. */
  events: string;
}

/** Where the server dies while it handles a command: the sender hears nothing either way. */
export type Crash = 'before storing' | 'after storing';

/** A whole room in one process: server, store and screens, without sockets, clock and real chance. */
export class RoomInABox<State extends object, Command extends Typed, Event extends Typed> {
  readonly room: Room<State, Command, Event>;
  readonly seating: Seating<State, Command, Event>;
  readonly screens: BoxScreen<State>[] = [];
  readonly records: BoxRecord[] = [];
  state: State;
  telling: Telling<State>;
  /** The clock of the box, in milliseconds since 1970: it stands still unless somebody puts it on. */
  now = 1_700_000_000_000;
  #epoch = 1;
  #snapshot: { seq: number; body: string } | undefined;
  #made = 0;

  constructor(room: Room<State, Command, Event>, seating: Seating<State, Command, Event>, options: unknown) {
    this.room = room;
    this.seating = seating;
    this.state = room.initial();
    this.telling = new Telling();
    const opening = seating.open(options);
    if ('rejected' in opening) throw new Error(`The room did not open: ${opening.rejected}`);
    this.host(opening);
  }

  get seq(): number {
    return this.records.at(-1)?.seq ?? 0;
  }

  /** A new seat with one screen, which is not connected yet. `name`: letters, at least two. */
  seat(name: string, role: Role): BoxScreen<State> {
    const seat = SeatId.parse(`seat-${name}`);
    this.host(this.seating.takeSeat(seat, role));
    return this.screenOf(seat);
  }

  /** Another screen of a seat. */
  screenOf(seat: SeatId): BoxScreen<State> {
    const screen = new BoxScreen<State>(this.room, seat, authorOf(seat));
    this.screens.push(screen);
    return screen;
  }

  actorOf(seat: SeatId): Actor | undefined {
    return this.seating.actor(this.state, seat, authorOf(seat));
  }

  /** Connects a screen, which tells how far it got. */
  connect(screen: BoxScreen<State>): void {
    if (screen.linked) this.leave(screen);
    screen.viewer = undefined;
    screen.linked = true;
    screen.hears = true;
    this.flush();
    this.#welcome(screen);
    this.host(this.seating.connect(screen.seat));
  }

  /** The server notices that a screen is gone. */
  leave(screen: BoxScreen<State>): void {
    if (!screen.linked) return;
    screen.linked = false;
    screen.hears = false;
    if (this.screens.some(({ seat, linked }) => linked && seat === screen.seat)) return;
    this.host(this.seating.disconnect(screen.seat));
  }

  /** A raw command off the wire. Undefined when the server died before it could answer. */
  send(seat: SeatId, id: string, raw: unknown, crash?: Crash): Answer | undefined {
    const key = `${seat} ${id}`;
    const before = this.records.find((record) => record.key === key);
    if (before) {
      this.telling.owe(authorOf(seat), id);
      return { ok: true };
    }
    const by = this.actorOf(seat);
    if (!by) return this.#refusal('wire.no-seat');
    const command = this.room.parse(JSON.parse(JSON.stringify(raw)));
    if (isRejection(command)) return this.#refusal(command.rejected);
    const answer = this.#perform(command, by, key, crash);
    if (answer?.ok) this.telling.owe(by.author, id);
    return answer;
  }

  host(command: Command): void {
    this.#made += 1;
    const answer = this.#perform(command, this.seating.host, `host ${this.#made}`);
    if (answer && !answer.ok) throw new Error(`The host was refused: ${answer.code}`);
  }

  /** Ends the tick. */
  flush(): void {
    if (this.telling.quiet) return;
    const delivery = this.telling.flush(this.state);
    for (const screen of this.screens) {
      if (!screen.linked || !screen.viewer) continue;
      const { audience, author } = screen.viewer;
      const packet = delivery.people.has(author)
        ? delivery.packetFor(screen.viewer)
        : delivery.shared.get(audience);
      if (packet) screen.packet(packet);
    }
  }

  saveSnapshot(): void {
    this.#snapshot = { seq: this.seq, body: JSON.stringify(pack(this.state)) };
  }

  /** The state as a new process reads it; nobody is connected in it. */
  fromStore(how: 'from the snapshot' | 'from the start'): State {
    const snapshot = how === 'from the snapshot' ? this.#snapshot : undefined;
    const state = this.room.initial();
    if (snapshot) Object.assign(state, unpack(JSON.parse(snapshot.body)));
    for (const event of this.stored(snapshot?.seq ?? 0)) this.room.evolve(state, event);
    this.room.act(state, this.seating.wake(), this.#context(this.seating.host, 'wake'));
    return state;
  }

  /** The stored events, as they are read back. */
  stored(after = 0): Event[] {
    return this.records
      .filter(({ seq }) => seq > after)
      .flatMap(({ events }) => storedEvents(events).map(this.room.restore));
  }

  /** The server dies and comes back; screens notice and connect again when they like. */
  restart(): void {
    this.state = this.fromStore('from the snapshot');
    this.telling = new Telling();
    this.#epoch += 1;
    for (const screen of this.screens) {
      screen.linked = false;
      screen.hears = false;
    }
  }

  #perform(command: Command, by: Actor, key: string, crash?: Crash): Answer | undefined {
    const log = this.room.recalls(command) ? this.records.map(readBack) : undefined;
    const outcome = this.room.act(this.state, command, this.#context(by, key), log);
    if (crash === 'before storing' || (crash && isRejection(outcome))) {
      this.restart();
      return undefined;
    }
    if (isRejection(outcome)) return this.#refusal(outcome.rejected);
    const { events } = outcome;
    const seq = this.seq + events.length;
    if (events.length > 0) {
      const at = wholeMinute(this.now);
      this.records.push({ key, seq, at, events: JSON.stringify(events.map(this.room.store)) });
    }
    if (crash === 'after storing') {
      // A server that comes back erases what a deletion in the log still asks for.
      this.#clean(outcome);
      this.restart();
      return undefined;
    }
    this.#tell(outcome);
    this.#clean(outcome);
    return { ok: true };
  }

  #tell({ events, told }: Outcome<State, Event>): void {
    for (const one of told) this.telling.add(one);
    const moved = new Set(events.flatMap((event) => this.seating.moved(event)));
    for (const seat of moved) this.telling.move(authorOf(seat));
    if (moved.size === 0) return;
    this.flush();
    for (const screen of this.screens)
      if (screen.linked && moved.has(screen.seat)) this.#welcome(screen, 'fresh');
  }

  #welcome(screen: BoxScreen<State>, how?: 'fresh'): void {
    const viewer = this.seating.viewer(this.state, screen.seat, screen.author);
    if (!viewer) throw new Error(`${screen.seat} has no seat`);
    const { have } = screen;
    const epoch = `epoch-${this.#epoch}`;
    const comparable = have && !how && have.epoch === epoch && have.audience === viewer.audience;
    const since = comparable ? this.telling.catchUp(viewer, have, this.state) : undefined;
    screen.viewer = viewer;
    const view = since ? { since } : { view: pack(this.room.conceal(this.state, viewer)) };
    screen.welcome({ viewer, epoch, position: this.telling.positionOf(viewer), ...view });
  }

  /** Takes out of the store what has to leave it. */
  #clean({ erases, unsigns }: Outcome<State, Event>): void {
    for (const subject of erases) {
      this.#rewrite((event) => (event.subject === subject ? this.room.scrub(event) : event));
    }
    for (const key of unsigns) {
      this.#rewrite((event) => (event.type.startsWith(`${key}.`) ? this.room.unsign(event) : event));
    }
  }

  #rewrite(change: (event: StoredEvent) => StoredEvent): void {
    for (const record of this.records) {
      record.events = JSON.stringify(storedEvents(record.events).map(change));
    }
    this.#snapshot = undefined;
  }

  /** Chance depends on the command alone, so that one command more or less does not change what others draw. */
  #context(by: Actor, key: string): Context {
    const random = chanceFrom(numberFrom(key));
    const newId = () => `server-${Math.floor(random() * 1e9)}`;
    return { by, now: this.now, newId, random };
  }

  #refusal(code: string): Answer {
    return { ok: false, code, sentence: this.room.sentence(code) };
  }
}

const numberFrom = (text: string): number =>
  [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7);

/** A keyed hash in the real thing: nothing that leads from a seat to its author, but the same every time. */
export const authorOf = (seat: SeatId): AuthorId => AuthorId.parse(`author-${numberFrom(seat)}`);

const storedEvents = (json: string): StoredEvent[] => JSON.parse(json);
const readBack = ({ at, events }: BoxRecord) => ({ at, events: storedEvents(events) });
