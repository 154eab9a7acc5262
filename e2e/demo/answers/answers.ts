import type { SeededDice } from '../seeded-dice.ts';
import type { Answering, AskedOne } from './asked.ts';
import { choosing } from './choosing.ts';
import { feeling } from './feeling.ts';
import { formFilling } from './form-filling.ts';
import { judging } from './judging.ts';
import { placing } from './placing.ts';
import { wording } from './wording.ts';

const byKind = new Map<string, Answering>(
  Object.entries({
    ...choosing,
    ...placing,
    ...feeling,
    ...judging,
    ...wording,
    form: formFilling(answerTo),
  }),
);

/** A whole answer to a question. Undefined when pretend people do not know its kind, or nothing comes to mind: then they pass. */
export function answerTo(dice: SeededDice, asked: AskedOne): unknown {
  return byKind.get(asked.kind)?.(dice, asked);
}
