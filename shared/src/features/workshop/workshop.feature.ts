import type { Feature } from '../../room/feature.ts';
import type { WorkshopCommand } from './workshop.commands.ts';
import { workshopLater } from './workshop.later.ts';
import { evolveWorkshop, initialWorkshop, type WorkshopEvent, type WorkshopState } from './workshop.model.ts';

export const workshop = {
  key: 'workshop',
  commands: workshopLater.commands,
  predicted: ['workshop.AskBefore'],
  refusals: workshopLater.refusals,
  initial: initialWorkshop,
  decide: workshopLater.decide,
  evolve: evolveWorkshop,
  show: workshopLater.show,
  conceal: workshopLater.conceal,
} as const satisfies Feature<WorkshopState, WorkshopCommand, WorkshopEvent>;
