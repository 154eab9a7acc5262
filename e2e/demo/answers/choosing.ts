import { approval } from '@sayso/shared/features/activities/kinds/approval/approval.ts';
import { choice } from '@sayso/shared/features/activities/kinds/choice/choice.ts';
import { type PointsSetup, points } from '@sayso/shared/features/activities/kinds/points/points.ts';
import { placesOf, ranking } from '@sayso/shared/features/activities/kinds/ranking/ranking.ts';
import type { SeededDice } from '../seeded-dice.ts';
import { type Answering, answering } from './asked.ts';
import { byTaste, count, taste } from './leanings.ts';

export const choosing: Readonly<Record<string, Answering>> = {
  choice: answering(choice, (dice, { options, multiple, maxChoices = options.length }) => ({
    choices: byTaste(dice, options)
      .slice(0, multiple ? Math.min(maxChoices, count(dice, 1, 3)) : 1)
      .map(({ id }) => id),
  })),
  approval: answering(approval, (dice, { options }) => ({
    options: options.filter(({ label }) => taste(dice, label) > 0.45).map(({ id }) => id),
  })),
  /** Some only know what comes first. */
  ranking: answering(ranking, (dice, setup) => ({
    order: byTaste(dice, setup.items)
      .slice(0, dice.happens(0.25) ? count(dice, 1, placesOf(setup)) : placesOf(setup))
      .map(({ id }) => id),
  })),
  points: answering(points, (dice, setup) => ({ points: Object.fromEntries(shares(dice, setup)) })),
};

/** To one thing or to some, a large part to what they like best. A few keep something. */
function shares(
  dice: SeededDice,
  { items, total, step, most = total }: PointsSetup,
): readonly (readonly [string, number])[] {
  let left = dice.happens(0.2) ? total - step : total;
  const liked = byTaste(dice, items).slice(0, count(dice, 1, 4));
  return liked.flatMap(({ id }, at) => {
    const wish = at === liked.length - 1 ? left : left * dice.between(0.35, 0.7);
    const amount = Math.min(most, left, Math.max(step, Math.round(wish / step) * step));
    left -= amount;
    return amount > 0 ? [[id, amount] as const] : [];
  });
}
