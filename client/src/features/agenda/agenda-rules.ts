import { agendaCommands } from '@sayso/shared/features/agenda/agenda.commands.ts';
import { agendaShow } from '@sayso/shared/features/agenda/agenda.privacy.ts';
import { agendaRefusals, decideAgenda } from '@sayso/shared/features/agenda/agenda.rules.ts';
import { room } from '@sayso/shared/features.ts';
import { trusted } from '@sayso/shared/room/trusted.ts';

/** Comes with the team's screens: from then on they run ahead of the server. */
room.learn(
  'agenda',
  trusted({ commands: agendaCommands, decide: decideAgenda, show: agendaShow, refusals: agendaRefusals }),
);
