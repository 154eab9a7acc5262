import type { Activity } from '@sayso/shared/features/activities/activities.model.ts';
import { ChoiceSetup } from '@sayso/shared/features/activities/kinds/choice/choice.ts';
import type { SeededDice } from './seeded-dice.ts';

/** An answer to the question, or nothing when pretend people do not know that kind yet: then they pass. */
export function chosenBy(dice: SeededDice, { kind, setup }: Activity): { choices: string[] } | undefined {
  const choice = kind === 'choice' ? ChoiceSetup.safeParse(setup) : undefined;
  if (!choice?.success) return undefined;
  const { options, multiple, maxChoices = options.length } = choice.data;
  const most = multiple ? Math.min(maxChoices, 1 + Math.floor(dice.next() * 3)) : 1;
  // What stands further up is liked a little more, so that the results have a shape.
  const liked = options.map(({ id }, place) => ({ id, weight: dice.next() / (1 + place / options.length) }));
  return {
    choices: liked
      .sort((one, other) => other.weight - one.weight)
      .slice(0, most)
      .map(({ id }) => id),
  };
}
