import { type RoomCommand, type RoomEvent, type RoomState, room, seating } from '@sayso/shared/features.ts';
import type { Answer, Refused } from '@sayso/shared/protocol.ts';
import type { Actor } from '@sayso/shared/room/feature.ts';
import { isRejection } from '@sayso/shared/room/feature.ts';
import type { AuthorId, SeatId } from '@sayso/shared/room/ids.ts';
import type { StoredRecord } from '@sayso/shared/room/room.ts';
import type { Told } from '@sayso/shared/room/telling.ts';
import { Telling } from '@sayso/shared/room/telling.ts';
import { type WireRefusal, wireRefusals } from '@sayso/shared/room/wire-words.ts';
import type { Logger } from 'pino';
import { authorOf, commandKeyOf } from '../identity/author-key.ts';
import type { EventLog, LogRecord, StoredRoom } from '../log/event-log.ts';
import { leavingOf, takeOut } from './erasing.ts';
import { coarseNow, hostContext } from './outside-world.ts';
import { RecentAnswers } from './recent-answers.ts';
import { finishEnding, type LoadedRoom, loadRoom, readHistory, saveRoom } from './stored-room.ts';

const snapshotEvery = 300;

/** What the room tells whoever carries its packets. */
export interface Listener {
  /** Something is ready to be told. */
  stirred(): void;
  /** These seats may see something else from now on. */
  moved(seats: readonly SeatId[]): void;
  /** The state was read again from the log: every screen needs a fresh view. */
  reloaded(): void;
}

/** `usable` is false when memory is not what the log holds and the log can not be read now. */
type Job = (usable: boolean) => Promise<void> | void;

/** One queue per room: parse, decide, evolve, append durably, and only then acknowledge and tell. */
export class RoomRuntime {
  readonly code: string;
  listener: Listener | undefined;
  telling: Telling<RoomState>;
  /** Changes with every reading of the log: a screen from another epoch needs a fresh view. */
  epoch = newEpoch();
  #state: RoomState;
  /** Decided so far; the log may be behind while appends are in flight. */
  #seq: number;
  #snapshotAt: number;
  #stored: StoredRoom;
  #log: EventLog;
  #logger: Logger;
  #queue: Job[] = [];
  #running = false;
  #inFlight = new Set<Promise<void>>();
  #broken = false;
  /** In memory only, so that a command costs one keyed hash and not three. */
  #authors = new Map<SeatId, AuthorId>();
  #answers = new RecentAnswers();

  constructor(stored: StoredRoom, loaded: LoadedRoom, log: EventLog, logger: Logger) {
    this.code = stored.code;
    this.#stored = stored;
    this.#log = log;
    this.#logger = logger;
    this.#state = loaded.state;
    this.#seq = loaded.seq;
    this.#snapshotAt = loaded.seq;
    this.telling = new Telling();
  }

  get state(): RoomState {
    return this.#state;
  }

  get idle(): boolean {
    return !this.#running && this.#inFlight.size === 0;
  }

  authorOf(seat: SeatId): AuthorId {
    const known = this.#authors.get(seat);
    if (known) return known;
    const author = authorOf(this.#stored.secrets, seat);
    this.#authors.set(seat, author);
    return author;
  }

  actorOf(seat: SeatId): Actor | undefined {
    return seating.actor(this.#state, seat, this.authorOf(seat));
  }

  /** A raw command off the wire. Always answered; the same `id` from the same seat is applied at most once. */
  submit(seat: SeatId, id: string, raw: unknown): Promise<Answer> {
    const key = commandKeyOf(this.#stored.secrets, seat, id);
    const author = this.authorOf(seat);
    const known = this.#answers.get(key);
    if (known !== undefined) {
      // The first answer or the word that it is settled may have been lost on the way: both come again.
      void known.then(({ ok }) => ok && this.#settle(author, id));
      return known;
    }
    const answer = new Promise<Answer>((resolve) => {
      this.#enqueue(
        async (usable) => {
          if (!usable) return resolve(refusal('wire.not-saved'));
          const before = await this.#log.findCommand(this.code, key);
          if (before !== undefined) {
            this.#settle(author, id);
            return resolve({ ok: true });
          }
          const by = this.actorOf(seat);
          if (!by) return resolve(refusal('wire.no-seat'));
          const command = room.parse(raw);
          if (isRejection(command)) return resolve(this.#refused(command.rejected));
          await this.#perform(command, by, { key, id }, resolve);
        },
        () => resolve(refusal('wire.not-saved')),
      );
    });
    this.#answers.remember(key, answer);
    return answer;
  }

  /** A command of the host itself: seating people, noting who is connected. */
  host(command: RoomCommand): Promise<Answer> {
    return new Promise((resolve) => {
      this.#enqueue(
        async (usable) => {
          if (!usable) return resolve(refusal('wire.not-saved'));
          const nonce = hostContext(seating.host).newId();
          const key = commandKeyOf(this.#stored.secrets, seating.host.seat, nonce);
          await this.#perform(command, seating.host, { key }, resolve);
        },
        () => resolve(refusal('wire.not-saved')),
      );
    });
  }

  /** Runs `job` between two commands, when everything decided is durable; `otherwise` when the log can not be read now. */
  settled(job: () => void, otherwise: () => void): void {
    this.#enqueue(async (usable) => {
      await Promise.all(this.#inFlight);
      if (!usable) otherwise();
      // What was under way could not be stored: the log is read again first.
      else if (this.#broken) this.settled(job, otherwise);
      else job();
    }, otherwise);
  }

  /** What the log holds was changed from outside: it is read again, and every screen hears what is left. */
  readAgain(): void {
    this.#broken = true;
    this.#enqueue(
      () => {},
      () => {},
    );
  }

  /** `failed` is called when the job throws: nobody may be left without an answer. */
  #enqueue(job: Job, failed: () => void): void {
    this.#queue.push(async (usable) => {
      try {
        await job(usable);
      } catch (fault) {
        this.#logger.error({ err: fault }, 'a room could not do a job');
        failed();
      }
    });
    if (!this.#running) void this.#run();
  }

  async #run(): Promise<void> {
    this.#running = true;
    for (let job = this.#queue.shift(); job; job = this.#queue.shift()) {
      if (this.#broken) await this.#reload();
      await job(!this.#broken);
    }
    this.#running = false;
  }

  /** `id` is the sender's own number of the command; the host waits for no word of it. */
  async #perform(
    command: RoomCommand,
    by: Actor,
    { key, id }: { key: string; id?: string },
    resolve: (answer: Answer) => void,
  ): Promise<void> {
    const history = room.recalls(command) ? await this.#history() : undefined;
    if (this.#broken) return resolve(refusal('wire.not-saved'));
    let outcome: ReturnType<typeof room.act>;
    try {
      outcome = room.act(this.#state, command, hostContext(by), history);
    } catch (fault) {
      // A bug in a rule: the state may be half changed, so it is read again from the log.
      this.#logger.error({ err: fault, command: command.type }, 'a rule failed');
      this.#broken = true;
      return resolve(this.#refused('room.fault'));
    }
    if (isRejection(outcome)) return resolve(this.#refused(outcome.rejected));
    const { events, told, erases, unsigns } = outcome;
    if (events.length === 0) {
      this.#tell(events, told);
      if (id !== undefined) this.#settle(by.author, id);
      return resolve({ ok: true });
    }
    const after = this.#seq;
    this.#seq += events.length;
    const record: LogRecord = {
      seq: this.#seq,
      at: coarseNow(),
      commandKey: key,
      events: events.map(room.store),
    };
    const landing = this.#log.append(this.code, after, record).then(async (result) => {
      if (result !== 'appended') throw new Error(`append answered ${JSON.stringify(result)}`);
      resolve({ ok: true });
      this.#tell(events, told);
      if (id !== undefined) this.#settle(by.author, id);
      if (erases.length + unsigns.length > 0) await takeOut(this.#log, this.code, leavingOf([record]));
      if (seating.ended(this.#state) && this.#stored.closedAt === null) await this.#close();
    });
    const guarded = landing
      .catch((fault: unknown) => {
        this.#logger.error({ err: fault }, 'a record could not be stored');
        this.#broken = true;
        this.#answers.forget(key);
        resolve(refusal('wire.not-saved'));
      })
      .finally(() => {
        this.#inFlight.delete(guarded);
        if (this.#inFlight.size === 0) this.#snapshotIfDue();
      });
    this.#inFlight.add(guarded);
  }

  /** The whole log, which is what memory holds: everything decided has landed, and the next commands wait behind this one. */
  async #history(): Promise<StoredRecord[]> {
    await Promise.all(this.#inFlight);
    return readHistory(this.#log, this.code);
  }

  #tell(events: readonly RoomEvent[], told: readonly Told<RoomState>[]): void {
    for (const one of told) this.telling.add(one);
    const moved = events.flatMap((event) => seating.moved(event));
    for (const seat of moved) this.telling.move(this.authorOf(seat));
    if (moved.length > 0) this.listener?.moved(moved);
    this.listener?.stirred();
  }

  /** The sender's screens get word that this command is in what they have been told. */
  #settle(author: AuthorId, id: string): void {
    this.telling.owe(author, id);
    this.listener?.stirred();
  }

  async #close(): Promise<void> {
    await finishEnding(this.#log, this.code);
    this.#stored = { ...this.#stored, closedAt: Date.now() };
  }

  #snapshotIfDue(): void {
    if (this.#broken || this.#seq - this.#snapshotAt < snapshotEvery) return;
    this.#snapshotAt = this.#seq;
    saveRoom(this.#log, this.code, { state: this.#state, seq: this.#seq }).catch((fault: unknown) =>
      this.#logger.warn({ err: fault }, 'a snapshot could not be saved'),
    );
  }

  /** What memory holds can no longer be trusted to be what the log holds: the log is the truth. */
  async #reload(): Promise<void> {
    await Promise.all(this.#inFlight);
    let loaded: LoadedRoom;
    try {
      loaded = await loadRoom(this.#log, this.code);
    } catch (fault) {
      this.#logger.error({ err: fault }, 'a room could not be read again');
      return;
    }
    this.#state = loaded.state;
    this.#seq = loaded.seq;
    this.#snapshotAt = loaded.seq;
    this.telling = new Telling();
    this.epoch = newEpoch();
    this.#answers.clear();
    this.#broken = false;
    this.listener?.reloaded();
  }

  #refused(code: string): Answer {
    return { ok: false, code, sentence: room.sentence(code) };
  }
}

const newEpoch = (): string => hostContext(seating.host).newId();

export const refusal = (code: WireRefusal): Refused => ({ ok: false, code, sentence: wireRefusals[code] });
