import type { Feature } from '../../room/feature.ts';
import {
  type AgendaEvent,
  type AgendaNotice,
  type AgendaState,
  evolveAgenda,
  initialAgenda,
} from './agenda.model.ts';
import { agendaConceal, agendaErasure, agendaShow } from './agenda.privacy.ts';
import { type AgendaCommand, agendaCommands, agendaRefusals, decideAgenda } from './agenda.rules.ts';

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
  refusals: agendaRefusals,
  initial: initialAgenda,
  decide: decideAgenda,
  evolve: evolveAgenda,
  show: agendaShow,
  conceal: agendaConceal,
  forgets: ['agenda.ItemRemoved'],
  erasure: agendaErasure,
} as const satisfies Feature<AgendaState, AgendaCommand, AgendaEvent, AgendaNotice>;
