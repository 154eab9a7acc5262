import { createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { AuthorId, type SeatId } from '@sayso/shared/room/ids.ts';

/** The room key: 256 random bits. Once it is destroyed, nobody can link a seat to what it wrote any more. */
export const newRoomSecret = (): Uint8Array => randomBytes(32);

/**
 * What content stores in place of the seat: 128 bits of HMAC-SHA-256 as base64url, 22 characters. `null` is a room whose
 * key was destroyed: the author is then one that never wrote anything there.
 */
export function authorOf(roomSecret: Uint8Array | null, seat: SeatId): AuthorId {
  return AuthorId.parse(keyed(roomSecret, `author:${seat}`).subarray(0, 16).toString('base64url'));
}

/** What the log keeps in place of a command's id, so that it is applied once and points to nobody. 128 bits, 22 characters. */
export function commandKeyOf(roomSecret: Uint8Array | null, seat: SeatId, command: string): string {
  // Seat ids have no colon, so no two pairs make the same text.
  return keyed(roomSecret, `command:${seat}:${command}`).subarray(0, 16).toString('base64url');
}

/** Takes the place of destroyed room keys. It ends with the process, so nothing it makes leads anywhere. */
const passingKey = randomBytes(32);

/** Making a key ready costs six times as much as using it, and a room's key is used for every command. */
const ready = new WeakMap<Uint8Array, KeyObject>();

function keyOf(secret: Uint8Array): KeyObject {
  const known = ready.get(secret);
  if (known) return known;
  const key = createSecretKey(secret);
  ready.set(secret, key);
  return key;
}

const keyed = (secret: Uint8Array | null, text: string): Buffer =>
  createHmac('sha256', keyOf(secret ?? passingKey))
    .update(text, 'utf8')
    .digest();
