import { trusted } from '@sayso/shared/room/trusted.ts';

/** The results of a question of this kind, in the shape that its kind counted them in. Null where this screen may not know. */
export const readTally = <Tally>(results: unknown): Tally | null =>
  results === null || results === undefined ? null : trusted<Tally>(results);
