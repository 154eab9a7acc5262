import type { Activity } from '@sayso/shared/features/activities/activities.model.ts';
import type { ActivityKind } from '@sayso/shared/features/activities/activity-kind.ts';
import type { SeededDice } from '../seeded-dice.ts';

/** A question as a phone gets it; one of a form has these three too. */
export type AskedOne = Pick<Activity, 'kind' | 'question' | 'setup'>;

/** A whole answer. Undefined: none comes to mind, so they pass. */
export type Answering = (dice: SeededDice, asked: AskedOne) => unknown;

/** An answering for one kind, which gets the setup as that kind reads it. */
export const answering =
  <Setup, Answer>(
    kind: Pick<ActivityKind<Setup, Answer, unknown>, 'setup' | 'answer'>,
    answer: (dice: SeededDice, setup: Setup, question: string) => Answer | undefined,
  ): Answering =>
  (dice, { setup, question }) => {
    const read = kind.setup.safeParse(setup);
    return read.success ? answer(dice, read.data, question) : undefined;
  };
