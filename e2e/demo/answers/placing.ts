import { number } from '@sayso/shared/features/activities/kinds/number/number.ts';
import { pin } from '@sayso/shared/features/activities/kinds/pin/pin.ts';
import { twoAxes } from '@sayso/shared/features/activities/kinds/two-axes/two-axes.ts';
import type { SeededDice } from '../seeded-dice.ts';
import { type Answering, answering } from './asked.ts';
import { count, near, pull, within } from './leanings.ts';

/** From 0 to 1 in hundredths, somewhere about the middle that these words have for most. */
const spot = (dice: SeededDice, words: string, reach: number): number =>
  Math.round(within(0, 1, near(dice, 0.15 + 0.7 * pull(words), reach)) * 100) / 100;

/** Most people like one of three places of a picture, each with a middle of its own. */
function place(dice: SeededDice, picture: string): { x: number; y: number } {
  const favourite = `${picture} ${dice.pick([1, 1, 1, 2, 2, 3])}`;
  return { x: spot(dice, `${favourite} across`, 0.12), y: spot(dice, `${favourite} up`, 0.12) };
}

export const placing: Readonly<Record<string, Answering>> = {
  'two-axes': answering(twoAxes, (dice, { items }) => ({
    places: Object.fromEntries(
      items.map(({ id, label }) => [
        id,
        { x: spot(dice, `${label} across`, 0.25), y: spot(dice, `${label} up`, 0.25) },
      ]),
    ),
  })),
  /** Round numbers more often than others: what the buttons give. */
  number: answering(number, (dice, { from, to, decimals, step }, question) => {
    const meant = from + (to - from) * near(dice, 0.3 + 0.3 * pull(question), 0.25);
    const round = step !== undefined && dice.happens(0.8) ? Math.round(meant / step) * step : meant;
    return { number: within(from, to, Number(round.toFixed(decimals))) };
  }),
  pin: answering(pin, (dice, { alt, pins }) => ({
    pins: Array.from({ length: count(dice, 1, pins) }, () => place(dice, alt)),
  })),
};
