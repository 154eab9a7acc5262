import { agendaShow } from '@sayso/shared/features/agenda/agenda.privacy.ts';
import { agendaRefusals } from '@sayso/shared/features/agenda/agenda.refusals.ts';
import { decideAgenda } from '@sayso/shared/features/agenda/agenda.rules.ts';
import { room } from '@sayso/shared/features.ts';
import { trusted } from '@sayso/shared/room/trusted.ts';

/** Comes with the agenda of the team: from then on the screen runs ahead of the server. */
room.learn('agenda', trusted({ decide: decideAgenda, show: agendaShow, refusals: agendaRefusals }));
