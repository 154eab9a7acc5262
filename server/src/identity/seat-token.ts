import { createHash, randomBytes } from 'node:crypto';
import { SeatId } from '@sayso/shared/room/ids.ts';

/** What a device keeps to come back to its seat: 256 random bits as base64url, 43 characters. */
export const newSeatToken = (): string => randomBytes(32).toString('base64url');

/** 128 random bits, 22 characters. Says nothing about who came first. */
export const newSeatId = (): SeatId => SeatId.parse(randomBytes(16).toString('base64url'));

/** What the seat book keeps instead of the token: SHA-256 as base64url, 43 characters. Takes any text. */
export const hashOfToken = (token: string): string =>
  createHash('sha256').update(token, 'utf8').digest('base64url');
