import { randomInt } from 'node:crypto';
import { RoomCode } from '@sayso/shared/room/ids.ts';

/**
 * Eight digits, the first not 0 (a spreadsheet or a phone keypad would drop it): one of 90 million. Guessing one is
 * made slow by the guess limits, not by its length. The caller checks that it is free.
 */
export const newRoomCode = (): RoomCode => RoomCode.parse(String(randomInt(10_000_000, 100_000_000)));
