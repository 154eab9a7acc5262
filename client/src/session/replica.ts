import type { Answer, Standing, Welcome } from '@sayso/shared/protocol.ts';
import { fork, unpack } from '@sayso/shared/room/encoding.ts';
import { isRejection, type Rejection, type Typed } from '@sayso/shared/room/feature.ts';
import type { CommandId } from '@sayso/shared/room/ids.ts';
import type { Room } from '@sayso/shared/room/room.ts';
import type { Packet, Position } from '@sayso/shared/room/telling.ts';
import { Prediction } from './prediction.ts';
import type { You } from './you.ts';

/** A command that is not in the confirmed state yet. */
export interface Pending<Command> {
  readonly id: CommandId;
  readonly command: Command;
  /** The server has taken it; the packet that holds what it did is still to come. */
  readonly answered: boolean;
}

/**
 * One screen's copy of a room: what the server has told, and on top of it what this screen has done meanwhile.
 * `shown` changes in place; entities inside its Maps are replaced, never changed.
 */
export class Replica<State extends object, Command extends Typed, Event extends Typed> {
  readonly #room: Room<State, Command, Event>;
  readonly #now: () => number;
  #confirmed: State;
  #epoch = '';
  #have: Position | undefined;
  #you: You | undefined;
  #pending: Pending<Command>[] = [];
  #prediction: Prediction<State, Command, Event> | undefined;

  /** `now` is only used to run rules ahead of the server. */
  constructor(room: Room<State, Command, Event>, now: () => number) {
    this.#room = room;
    this.#now = now;
    this.#confirmed = room.initial();
  }

  get shown(): State {
    return this.#prediction?.shown ?? this.#confirmed;
  }

  /** Who this screen is to the server; undefined before the first welcome. */
  get you(): You | undefined {
    return this.#you;
  }

  /** How far this screen has heard; goes into the handshake. Undefined: a whole view is needed. */
  get have(): Standing | undefined {
    if (this.#have === undefined || !this.#you) return undefined;
    return { epoch: this.#epoch, audience: this.#you.viewer.audience, ...this.#have };
  }

  /** What the server has not answered, in the order it was done. To be sent again after every reconnect, same ids. */
  get unanswered(): readonly Pending<Command>[] {
    return this.#pending.filter(({ answered }) => !answered);
  }

  /** False when something was missed: connect again with `have`. */
  welcome({ epoch, position, you, view, since }: Welcome): boolean {
    if (view === undefined) {
      const joinsUp = since !== undefined && since.from === this.#have?.shared && epoch === this.#epoch;
      if (!joinsUp || you.viewer.audience !== this.#you?.viewer.audience) {
        this.#have = undefined;
        return false;
      }
      this.#you = you;
      this.#caughtUp(position, since.events);
      return true;
    }
    this.#you = you;
    this.#epoch = epoch;
    this.#confirmed = this.#room.initial();
    const told = unpack(view);
    if (typeof told === 'object') Object.assign(this.#confirmed, told);
    this.#caughtUp(position, []);
    return true;
  }

  /** False when a packet before this one was lost: connect again with `have`. */
  packet({ from, to, own, settled = [], events }: Packet): boolean {
    const have = this.#have;
    if (!have || from > have.shared || (own ?? have.own) > have.own + 1) return false;
    if (to < have.shared || (own ?? have.own) < have.own) return true;
    for (const event of events) this.#room.evolve(this.#confirmed, event);
    this.#have = { shared: to, own: own ?? have.own };
    this.#pending = this.#pending.filter(({ id }) => !settled.includes(id));
    this.#predictAll();
    return true;
  }

  /**
   * Takes a command of this screen's person. Shown at once where the rules allow running it ahead; a command that
   * the rules refuse on what this screen knows comes back as a rejection and is not to be sent. Before the first welcome
   * nothing runs ahead: this is also how what an earlier run of the page left behind is taken up again, with its old id.
   */
  send(id: CommandId, raw: object): Rejection | undefined {
    const command = this.#room.parse(raw);
    if (isRejection(command)) return command;
    if (this.#runsAhead(command)) {
      this.#prediction ??= this.#predictionNow();
      const refusal = this.#prediction?.run(command);
      if (refusal) {
        this.#predictAll();
        return refusal;
      }
    }
    this.#pending.push({ id, command, answered: false });
    return undefined;
  }

  /** The server's word on one command. An accepted one stays until the packet that holds it has come. */
  answered(id: CommandId, answer: Answer): void {
    if (answer.ok) {
      this.#pending = this.#pending.map((pending) =>
        pending.id === id ? { ...pending, answered: true } : pending,
      );
      return;
    }
    const before = this.#pending.length;
    this.#pending = this.#pending.filter((pending) => pending.id !== id);
    if (this.#pending.length < before) this.#predictAll();
  }

  /** What a welcome brings was made after every answer that has come: all that was answered is in it. */
  #caughtUp(position: Position, events: readonly Typed[]): void {
    for (const event of events) this.#room.evolve(this.#confirmed, event);
    this.#have = position;
    this.#pending = this.#pending.filter(({ answered }) => !answered);
    this.#predictAll();
  }

  #runsAhead(command: Command): boolean {
    return this.#room.predicts(command.type);
  }

  #predictionNow(): Prediction<State, Command, Event> | undefined {
    return this.#you && new Prediction(this.#room, fork(this.#confirmed), this.#you, this.#now);
  }

  /** Runs everything pending again on the confirmed state. What does not apply any more is not shown, but still sent. */
  #predictAll(): void {
    const ahead = this.#pending.filter(({ command }) => this.#runsAhead(command));
    this.#prediction = ahead.length > 0 ? this.#predictionNow() : undefined;
    for (const { command } of ahead) this.#prediction?.run(command);
  }
}
