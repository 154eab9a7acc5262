import { agendaCommands } from './agenda.commands.ts';
import { agendaConceal, agendaErasure, agendaShow } from './agenda.privacy.ts';
import { agendaRefusals, decideAgenda } from './agenda.rules.ts';

/**
 * The part of the agenda that pages begin without (`beginsWithout` in `client/vite.config.ts` leaves it empty): the team's
 * screens learn the rules, and nobody else commands it.
 */
export const agendaLater = {
  commands: agendaCommands,
  decide: decideAgenda,
  refusals: agendaRefusals,
  show: agendaShow,
  conceal: agendaConceal,
  erasure: agendaErasure,
};
