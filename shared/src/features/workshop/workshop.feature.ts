import type { Feature } from '../../room/feature.ts';
import { evolveWorkshop, initialWorkshop, type WorkshopEvent, type WorkshopState } from './workshop.model.ts';
import { workshopConceal, workshopShow } from './workshop.privacy.ts';
import {
  decideWorkshop,
  type WorkshopCommand,
  workshopCommands,
  workshopRefusals,
} from './workshop.rules.ts';

export const workshop = {
  key: 'workshop',
  commands: workshopCommands,
  predicted: ['workshop.AskBefore'],
  refusals: workshopRefusals,
  initial: initialWorkshop,
  decide: decideWorkshop,
  evolve: evolveWorkshop,
  show: workshopShow,
  conceal: workshopConceal,
} as const satisfies Feature<WorkshopState, WorkshopCommand, WorkshopEvent>;
