import { seating } from '@sayso/shared/features.ts';
import type { Role } from '@sayso/shared/room/audience.ts';
import { isRejection, type Rejection, reject } from '@sayso/shared/room/feature.ts';
import type { RoomCode } from '@sayso/shared/room/ids.ts';
import type { OpenedWorkshop, Workshops } from '../http/workshops.ts';
import type { RoomShelf } from '../live/room-shelf.ts';
import { type EventLog, LogUnavailable } from '../log/event-log.ts';
import type { KeyRole, SeatBook } from '../log/seat-book.ts';
import { newRoomSecret } from './author-key.ts';
import { hashOfKey, newLinkKey } from './link-key.ts';
import { newRoomCode } from './room-code.ts';
import { hashOfToken, newSeatId, newSeatToken } from './seat-token.ts';

const codesTried = 50;

/** Opens workshops and hands out seats. */
export class FrontDesk implements Workshops {
  readonly #log: EventLog;
  readonly #seats: SeatBook;
  readonly #shelf: Pick<RoomShelf, 'run' | 'forget'>;
  readonly #newCode: () => RoomCode;

  constructor(
    parts: { log: EventLog; seats: SeatBook; shelf: Pick<RoomShelf, 'run' | 'forget'> },
    newCode = newRoomCode,
  ) {
    this.#log = parts.log;
    this.#seats = parts.seats;
    this.#shelf = parts.shelf;
    this.#newCode = newCode;
  }

  async open(options: unknown): Promise<OpenedWorkshop | Rejection> {
    const command = seating.open(options);
    if (isRejection(command)) return command;
    const code = await this.#createRoom();
    const keys = {
      lead: await this.#cutKey(code, 'lead'),
      support: await this.#cutKey(code, 'support'),
      display: await this.#cutKey(code, 'display'),
    };
    const answer = await this.#shelf.run(code, command);
    if (answer.ok) return { code, keys };
    this.#shelf.forget(code);
    await this.#log.deleteRoom(code);
    return reject(known(answer.code));
  }

  async takeSeat(code: string, key?: string): Promise<{ token: string; role: Role } | undefined> {
    // Both are looked up whatever the first one answers: every failure is the same work.
    const hash = hashOfKey(key ?? '');
    const [room, roomKey] = await Promise.all([this.#log.findRoom(code), this.#seats.findKey(code, hash)]);
    const role = key === undefined ? 'participant' : roomKey?.role;
    const shut = key === undefined && room?.closedAt !== null;
    if (!room || !role || shut) return undefined;
    const seat = newSeatId();
    const token = newSeatToken();
    // Saved first: a seat in the room that nobody holds a token for would look like a person.
    await this.#seats.saveSeat({ code, seat, role, tokenHash: hashOfToken(token) });
    const answer = await this.#shelf.run(code, seating.takeSeat(seat, role));
    if (answer.ok) return { token, role };
    await this.#seats.forgetSeat(code, seat);
    known(answer.code);
    return undefined;
  }

  async #createRoom(): Promise<RoomCode> {
    for (let tries = 0; tries < codesTried; tries++) {
      const code = this.#newCode();
      const room = { code, createdAt: Date.now(), secrets: newRoomSecret(), closedAt: null };
      if ((await this.#log.createRoom(room)) === 'created') return code;
    }
    throw new Error(`${codesTried} room codes in a row were taken`);
  }

  async #cutKey(code: RoomCode, role: KeyRole): Promise<string> {
    const key = newLinkKey();
    await this.#seats.saveKey({ code, role, keyHash: hashOfKey(key) });
    return key;
  }
}

/** A failing log is no refusal: nobody is to be told that their code is wrong because a disk is full. */
function known(refusal: string): string {
  if (refusal === 'wire.not-saved')
    throw new LogUnavailable('The room could not store a command of the host');
  return refusal;
}
