import { type Rejection, reject } from '../../room/feature.ts';
import type { BoardRefusal } from './board.refusals.ts';

/** An expected "no" of the board. Apart from the sentences, which screens learn later. */
export const no = (code: BoardRefusal): Rejection => reject(code);
