import { type Answers, askedOf } from '@sayso/shared/features/activities/kinds/form/form.asking.ts';
import { formSetup, questionsOf } from '@sayso/shared/features/activities/kinds/form/form.shape.ts';
import { kindOf } from '@sayso/shared/features/activities/kinds.ts';
import type { SeededDice } from '../seeded-dice.ts';
import type { Answering, AskedOne } from './asked.ts';

const shape = formSetup(kindOf);

/** Fills in a form from the top. `answer`: how each of its questions is answered; without an answer it is passed. */
export const formFilling =
  (answer: (dice: SeededDice, asked: AskedOne) => unknown): Answering =>
  (dice, { setup }) => {
    const form = shape.safeParse(setup);
    if (!form.success) return undefined;
    let answers: Answers = {};
    for (const question of questionsOf(form.data)) {
      if (!askedOf(kindOf, form.data, answers).has(question.id)) continue;
      if (!question.required && dice.happens(0.06)) continue;
      const said = dice.happens(0.08) ? undefined : answer(dice, question);
      answers = { ...answers, [question.id]: said === undefined ? { pass: true } : { answer: said } };
    }
    // A form with nothing in it can not be sent.
    const [first] = questionsOf(form.data);
    if (Object.keys(answers).length === 0 && first) answers = { [first.id]: { pass: true } };
    return { answers };
  };
