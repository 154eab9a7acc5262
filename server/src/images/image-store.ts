import { randomBytes } from 'node:crypto';

/**
 * The pictures of the rooms, as they were drawn again. Rules IM1… are in image-store.spec.md and hold for every adapter.
 * Writing calls take effect in the order in which they are made, also when nobody awaits the earlier one.
 */
export interface ImageStore {
  /** Stores all of it or nothing, and answers once it is durable. Throws RangeError when the code is none. */
  save(code: string, picture: Uint8Array): Promise<{ readonly id: string } | 'full'>;
  /** Undefined when there is no such picture in this room, whatever was asked for. The bytes are shared: leave them. */
  read(code: string, id: string): Promise<Uint8Array | undefined>;
  /** For good. What is not there is no fault. */
  remove(code: string, id: string): Promise<void>;
  /** For good, all that the room has. */
  removeRoom(code: string): Promise<void>;
  /** The codes of rooms that have pictures, in their order. */
  rooms(): Promise<string[]>;
  /** The ids of the pictures of a room, in their order. */
  pictures(code: string): Promise<string[]>;
}

/** The store could not do it (disk full, disk failing). `code` is what the system said, such as ENOSPC. */
export class ImagesUnavailable extends Error {
  override readonly name = 'ImagesUnavailable';
  readonly code: string;

  constructor(code: string) {
    super('The pictures could not be read or written');
    this.code = code;
  }
}

export interface RoomLimits {
  readonly pictures: number;
  /** of all pictures of a room together */
  readonly bytes: number;
}

export const roomLimits: RoomLimits = { pictures: 200, bytes: 100 * 1024 * 1024 };

/** 128 random bits, 22 characters: nobody finds a picture by trying. */
export const newImageId = (): string => randomBytes(16).toString('base64url');

export const isImageId = (text: string): boolean => /^[A-Za-z0-9_-]{22}$/.test(text);
export const isRoomCode = (text: string): boolean => /^\d{8}$/.test(text);
