import { workshopCommands } from './workshop.commands.ts';
import { workshopConceal, workshopShow } from './workshop.privacy.ts';
import { decideWorkshop, workshopRefusals } from './workshop.rules.ts';

/**
 * The part of the workshop itself that pages begin without (`beginsWithout` in `client/vite.config.ts` leaves it empty): the
 * team's screens learn the rules, and nobody else commands it.
 */
export const workshopLater = {
  commands: workshopCommands,
  decide: decideWorkshop,
  refusals: workshopRefusals,
  show: workshopShow,
  conceal: workshopConceal,
};
