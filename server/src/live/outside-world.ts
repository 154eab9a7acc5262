import { randomBytes } from 'node:crypto';
import type { Actor, Context } from '@sayso/shared/room/feature.ts';
import { wholeMinute } from '@sayso/shared/room/past.ts';

/** The clock and the dice that rules are given. */
export const hostContext = (by: Actor): Context => ({
  by,
  now: Date.now(),
  newId: () => randomBytes(12).toString('base64url'),
  random: () => randomBytes(6).readUIntBE(0, 6) / 2 ** 48,
});

/** The time of a record. */
export const coarseNow = (): number => wholeMinute(Date.now());
