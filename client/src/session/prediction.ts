import { fork } from '@sayso/shared/room/encoding.ts';
import { type Context, isRejection, type Rejection, type Typed } from '@sayso/shared/room/feature.ts';
import type { Outcome, Room } from '@sayso/shared/room/room.ts';
import type { Told } from '@sayso/shared/room/telling.ts';
import type { You } from './you.ts';

/**
 * What a screen will look like once its own commands are confirmed. The rules run on a working copy; the shown copy is
 * told what the server would tell this very screen, so that nothing flickers when the confirmation comes.
 */
export class Prediction<State extends object, Command extends Typed, Event extends Typed> {
  readonly #room: Room<State, Command, Event>;
  readonly #you: You;
  readonly #now: () => number;
  #working: State;
  readonly shown: State;

  /** Takes `shown` over: nobody else may change it. */
  constructor(room: Room<State, Command, Event>, shown: State, you: You, now: () => number) {
    this.#room = room;
    this.#you = you;
    this.#now = now;
    this.shown = shown;
    this.#working = fork(shown);
  }

  /** Shows what the command will do, or says why the rules refuse it. */
  run(command: Command): Rejection | undefined {
    let outcome: Outcome<State, Event> | Rejection;
    try {
      outcome = this.#room.act(this.#working, command, this.#context());
    } catch {
      // A rule that needs more than this screen knows: not shown ahead, the server decides.
      this.#working = fork(this.shown);
      return undefined;
    }
    if (isRejection(outcome)) return outcome;
    const events = [...outcome.events];
    for (const told of outcome.told) this.#show(told, told.transient ? undefined : events.shift());
    return undefined;
  }

  /**
   * Summaries about oneself can be made here. Those for everybody need the whole truth: where there is nothing else, the
   * event itself stands in for them.
   */
  #show(told: Told<State>, event: Event | undefined): void {
    const { audience, author } = this.#you.viewer;
    const shared = told.shared.get(audience) ?? [];
    const own = told.personal.filter(({ to }) => to === author).map(({ item }) => item);
    const heard = [
      ...shared.flatMap((item) => ('later' in item ? [] : [item])),
      ...own.flatMap((item) => ('later' in item ? (item.event(this.#working) ?? []) : [item])),
    ];
    const standIn = shared.length > 0 && event ? [event] : [];
    for (const one of heard.length > 0 ? heard : standIn) this.#room.evolve(this.shown, one);
  }

  #context(): Context {
    const atServer = (): never => {
      throw new Error('Ids and chance are made by the server: this command must not be predicted');
    };
    return { by: this.#you.actor, now: this.#now(), newId: atServer, random: atServer };
  }
}
