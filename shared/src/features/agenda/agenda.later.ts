import { agendaConceal, agendaErasure, agendaShow } from './agenda.privacy.ts';
import { agendaRefusals } from './agenda.refusals.ts';
import { decideAgenda } from './agenda.rules.ts';

/**
 * The part of the agenda that pages begin without (`beginsWithout` in `client/vite.config.ts` leaves it empty): only the team
 * changes the agenda, and its screens learn the rules with it.
 */
export const agendaLater = {
  decide: decideAgenda,
  refusals: agendaRefusals,
  show: agendaShow,
  conceal: agendaConceal,
  erasure: agendaErasure,
};
