import type { Answer, Asked, Refused, Standing, Welcome } from '@sayso/shared/protocol.ts';
import type { Viewer } from '@sayso/shared/room/audience.ts';
import { pack } from '@sayso/shared/room/encoding.ts';
import { type Actor, type Context, isRejection } from '@sayso/shared/room/feature.ts';
import type { CommandId, SeatId } from '@sayso/shared/room/ids.ts';
import type { Room, StoredRecord } from '@sayso/shared/room/room.ts';
import { type Packet, Telling } from '@sayso/shared/room/telling.ts';
import { protocolVersion } from '@sayso/shared/room/wire-words.ts';

/** Always the same: a whole minute, as logs know them. */
const moment = 1_700_000_040_000;

/** A seat as the server sees it: told of packets while its line is up. */
export interface TestSeat {
  readonly id: SeatId;
  /** Both are asked again each time: being let in changes them. */
  actor(): Actor;
  viewer(): Viewer;
  hears: { packet(packet: Packet): void; welcome?(welcome: Welcome): void } | undefined;
}

/** The server's side of one room with the real rules, privacy and telling, in memory, one tick at a time. */
export class RoomServer<
  State extends object,
  Command extends { type: string },
  Event extends { type: string },
> {
  readonly state: State;
  /** To be changed by tests in which the server has read the room again. */
  epoch = 'epoch-1';
  /** How often each command was carried out. */
  readonly applied = new Map<CommandId, number>();
  readonly #room: Room<State, Command, Event>;
  readonly #moved: (event: Event) => readonly SeatId[];
  readonly #telling = new Telling<State>();
  readonly #answers = new Map<CommandId, Answer>();
  readonly #seats = new Map<SeatId, TestSeat>();
  #log: StoredRecord[] = [];
  #made = 0;

  /** `moved`: seats that may see something else after an event. */
  constructor(room: Room<State, Command, Event>, moved: (event: Event) => readonly SeatId[] = () => []) {
    this.#room = room;
    this.#moved = moved;
    this.state = room.initial();
  }

  seat(id: SeatId, actor: () => Actor, viewer: () => Viewer): TestSeat {
    const seat: TestSeat = { id, actor, viewer, hears: undefined };
    this.#seats.set(id, seat);
    return seat;
  }

  /** Everything so far was that many minutes earlier. */
  later(minutes: number): void {
    this.#log = this.#log.map(({ at, events }) => ({ at: at - minutes * 60_000, events }));
  }

  /** A raw command off the wire. The same id again gets the same answer and changes nothing. */
  command(seat: TestSeat, id: CommandId, raw: object): Answer {
    const before = this.#answers.get(id);
    if (before) {
      if (before.ok) this.#telling.owe(seat.actor().author, id);
      return before;
    }
    const command = this.#room.parse(raw);
    const answer = isRejection(command) ? this.#refused(command.rejected) : this.act(command, seat.actor());
    if (answer.ok) {
      this.applied.set(id, (this.applied.get(id) ?? 0) + 1);
      this.#telling.owe(seat.actor().author, id);
    }
    this.#answers.set(id, answer);
    return answer;
  }

  /** A raw question off the wire. What is answered went through JSON, as it does there. */
  query(seat: TestSeat, raw: object): Asked {
    const answer = this.#room.ask(this.state, JSON.parse(JSON.stringify(raw)), seat.actor());
    if (isRejection(answer)) return this.#refused(answer.rejected);
    return { ok: true, answer: JSON.parse(JSON.stringify(answer)) };
  }

  act(command: Command, by: Actor): Answer {
    const outcome = this.#room.act(this.state, command, this.#context(by), this.#log);
    if (isRejection(outcome)) return this.#refused(outcome.rejected);
    this.#log.push({ at: moment, events: outcome.events.map((event) => this.#room.store(event)) });
    for (const told of outcome.told) this.#telling.add(told);
    const moved = outcome.events.flatMap(this.#moved);
    if (moved.length > 0) this.tick();
    for (const id of moved) {
      const seat = this.#seats.get(id);
      seat?.hears?.welcome?.(this.welcome(seat, undefined));
    }
    return { ok: true };
  }

  /** For a screen that connects: what it missed, or a whole view. Ends the tick, so that nothing is told twice. */
  welcome(seat: TestSeat, have: Standing | undefined): Welcome {
    this.tick();
    const viewer = seat.viewer();
    const fits = have?.epoch === this.epoch && have.audience === viewer.audience;
    const since = fits ? this.#telling.catchUp(viewer, have, this.state) : undefined;
    const you = { viewer, actor: seat.actor() };
    const about = {
      version: protocolVersion,
      now: Date.now(),
      epoch: this.epoch,
      position: this.#telling.positionOf(viewer),
      you,
    };
    return overWire(
      since ? { ...about, since } : { ...about, view: pack(this.#room.conceal(this.state, viewer)) },
    );
  }

  /** Ends the tick: everybody who is connected hears what there is. */
  tick(): void {
    const { shared, people, packetFor } = this.#telling.flush(this.state);
    for (const seat of this.#seats.values()) {
      if (!seat.hears) continue;
      const viewer = seat.viewer();
      const packet = people.has(viewer.author) ? packetFor(viewer) : shared.get(viewer.audience);
      if (packet) seat.hears.packet(overWire(packet));
    }
  }

  #context(by: Actor): Context {
    const newId = (): string => {
      this.#made += 1;
      return `made-by-server-${this.#made}`;
    };
    return { by, now: moment, newId, random: () => 0.5 };
  }

  #refused(code: string): Refused {
    return { ok: false, code, sentence: this.#room.sentence(code) };
  }
}

/** What arrives is a copy made of JSON, never the server's own objects. */
const overWire = <Frame>(frame: Frame): Frame => JSON.parse(JSON.stringify(frame));
