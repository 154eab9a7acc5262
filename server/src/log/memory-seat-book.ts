import { byText, type MemoryRooms } from './memory-rooms.ts';
import type { RoomKey, Seat, SeatBook } from './seat-book.ts';

export class MemorySeatBook implements SeatBook {
  readonly #store: MemoryRooms;

  constructor(store: MemoryRooms) {
    this.#store = store;
  }

  async saveSeat({ code, seat, role, tokenHash }: Seat): Promise<'saved' | 'no-room' | 'token-taken'> {
    const room = this.#store.rooms.get(code);
    if (!room) return 'no-room';
    const holder = this.#store.seats.get(tokenHash);
    if (holder && (holder.code !== code || holder.seat !== seat)) return 'token-taken';
    const before = room.seats.get(seat);
    if (before) this.#store.seats.delete(before.tokenHash);
    const saved = { code, seat, role, tokenHash };
    room.seats.set(seat, saved);
    this.#store.seats.set(tokenHash, saved);
    return 'saved';
  }

  async findSeat(tokenHash: string): Promise<Seat | undefined> {
    return this.#store.seats.get(tokenHash);
  }

  async seatsOf(code: string): Promise<Seat[]> {
    const seats = this.#store.rooms.get(code)?.seats.values() ?? [];
    return [...seats].sort((a, b) => byText(a.seat, b.seat));
  }

  async forgetSeat(code: string, seat: string): Promise<void> {
    const room = this.#store.rooms.get(code);
    const known = room?.seats.get(seat);
    if (known) this.#store.seats.delete(known.tokenHash);
    room?.seats.delete(seat);
  }

  async saveKey({ code, role, keyHash }: RoomKey): Promise<'saved' | 'no-room'> {
    const room = this.#store.rooms.get(code);
    if (!room) return 'no-room';
    room.keys.set(keyHash, { code, role, keyHash });
    return 'saved';
  }

  async findKey(code: string, keyHash: string): Promise<RoomKey | undefined> {
    return this.#store.rooms.get(code)?.keys.get(keyHash);
  }

  async forgetKey(code: string, keyHash: string): Promise<void> {
    this.#store.rooms.get(code)?.keys.delete(keyHash);
  }
}
