import { type ImageStore, isRoomCode, newImageId, type RoomLimits, roomLimits } from './image-store.ts';

/** For tests, and for servers that keep nothing. */
export class MemoryImages implements ImageStore {
  readonly #limits: RoomLimits;
  readonly #rooms = new Map<string, Map<string, Uint8Array>>();

  constructor(limits: RoomLimits = roomLimits) {
    this.#limits = limits;
  }

  async save(code: string, picture: Uint8Array): Promise<{ id: string } | 'full'> {
    if (!isRoomCode(code)) throw new RangeError('Not the code of a room');
    const room = this.#rooms.get(code) ?? new Map<string, Uint8Array>();
    const bytes = [...room.values()].reduce((sum, one) => sum + one.length, picture.length);
    if (room.size >= this.#limits.pictures || bytes > this.#limits.bytes) return 'full';
    const id = newImageId();
    this.#rooms.set(code, room.set(id, Uint8Array.from(picture)));
    return { id };
  }

  async read(code: string, id: string): Promise<Uint8Array | undefined> {
    return this.#rooms.get(code)?.get(id);
  }

  async remove(code: string, id: string): Promise<void> {
    const room = this.#rooms.get(code);
    room?.delete(id);
    if (room?.size === 0) this.#rooms.delete(code);
  }

  async removeRoom(code: string): Promise<void> {
    this.#rooms.delete(code);
  }

  async rooms(): Promise<string[]> {
    return [...this.#rooms.keys()].sort();
  }

  async pictures(code: string): Promise<string[]> {
    return [...(this.#rooms.get(code)?.keys() ?? [])].sort();
  }
}
