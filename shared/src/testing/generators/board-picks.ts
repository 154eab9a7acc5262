import type { Dice } from '../dice.ts';
import type { World } from './probe.ts';

/* Parts of the boards of a world, drawn by lot. */

export const boardAt = ({ state }: World, dice: Dice) => dice.pick(state.board.boards.values());
export const sectionAt = ({ state }: World, dice: Dice) => dice.pick(state.board.sections.values());
export const groupAt = ({ state }: World, dice: Dice) => dice.pick(state.board.groups.values());

export const placeFrom = (dice: Dice) =>
  dice.chance(0.5) ? {} : { x: dice.below(2000), y: dice.below(2000) };

export const areaFrom = (dice: Dice) => ({ x: dice.below(900), y: dice.below(900), width: 800, height: 600 });
