import type { Feature } from '../../room/feature.ts';
import { type AgendaCommand, agendaCommands } from './agenda.commands.ts';
import { agendaLater } from './agenda.later.ts';
import {
  type AgendaEvent,
  type AgendaNotice,
  type AgendaState,
  evolveAgenda,
  initialAgenda,
} from './agenda.model.ts';

export const agenda = {
  key: 'agenda',
  commands: agendaCommands,
  predicted: [
    'agenda.AddItem',
    'agenda.EditItem',
    'agenda.MoveItem',
    'agenda.RemoveItem',
    'agenda.GoTo',
    'agenda.Next',
    'agenda.Back',
  ],
  refusals: agendaLater.refusals,
  initial: initialAgenda,
  decide: agendaLater.decide,
  evolve: evolveAgenda,
  show: agendaLater.show,
  conceal: agendaLater.conceal,
  forgets: ['agenda.ItemRemoved'],
  erasure: agendaLater.erasure,
} as const satisfies Feature<AgendaState, AgendaCommand, AgendaEvent, AgendaNotice>;
