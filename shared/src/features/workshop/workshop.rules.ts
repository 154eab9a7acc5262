import { isFacilitator } from '../../room/audience.ts';
import { type Context, type Rejection, reject } from '../../room/feature.ts';
import { isStronger } from './identity-modes.ts';
import type { WorkshopCommand } from './workshop.commands.ts';
import type { WorkshopEvent, WorkshopState } from './workshop.model.ts';

export const workshopRefusals = {
  'workshop.no-title': 'Give the workshop a title first.',
  'workshop.long-title': 'That title is too long. Make it shorter.',
  'workshop.host-only': 'A workshop is started from the front page.',
  'workshop.already-open': 'This workshop was already started.',
  'workshop.team-only': 'Only the team can do that.',
  'workshop.lead-only': 'Only the lead can do that.',
  'workshop.weaker': 'A promise can only become stronger. This one would be weaker.',
} as const;

const no = (code: keyof typeof workshopRefusals): Rejection => reject(code);

export function decideWorkshop(
  state: WorkshopState,
  command: WorkshopCommand,
  { by }: Context,
): readonly WorkshopEvent[] | Rejection {
  switch (command.type) {
    case 'workshop.Open': {
      if (by.role !== 'host') return no('workshop.host-only');
      if (state.title !== '') return no('workshop.already-open');
      const { title, mode = state.mode, asksBefore = state.asksBefore } = command;
      return [{ type: 'workshop.Opened', title, mode, asksBefore }];
    }
    case 'workshop.AskBefore':
      if (!isFacilitator(by.role)) return no('workshop.team-only');
      return state.asksBefore === command.on ? [] : [{ type: 'workshop.DoorSet', asksBefore: command.on }];
    case 'workshop.Strengthen':
      if (by.role !== 'lead') return no('workshop.lead-only');
      if (command.mode === state.mode) return [];
      if (!isStronger(command.mode, state.mode)) return no('workshop.weaker');
      return [{ type: 'workshop.PromiseStrengthened', mode: command.mode }];
    case 'workshop.End':
      if (by.role !== 'lead') return no('workshop.lead-only');
      return state.ended ? [] : [{ type: 'workshop.Ended' }];
  }
}
