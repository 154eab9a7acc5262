import { randomBytes } from 'node:crypto';
import type { Actor, Context } from '@sayso/shared/room/feature.ts';

/** The clock and the dice that rules are given. */
export const hostContext = (by: Actor): Context => ({
  by,
  now: Date.now(),
  newId: () => randomBytes(12).toString('base64url'),
  random: () => randomBytes(6).readUIntBE(0, 6) / 2 ** 48,
});

/** What the log keeps of the time: whole minutes, so that no time of a record leads to a person. */
export const coarseNow = (): number => Math.floor(Date.now() / 60_000) * 60_000;
