import type { WrittenTally } from '@sayso/shared/features/activities/kinds/written/written.counting.ts';
import type { WrittenAnswer, WrittenSetup } from '@sayso/shared/features/activities/kinds/written/written.ts';
import { PenLine } from 'lucide-react';
import * as z from 'zod/mini';
import type { ActivityUi } from '../../activity-ui.ts';
import { t } from './written.messages.ts';
import { WrittenBallot } from './written-ballot.tsx';
import { WrittenDesk } from './written-desk.tsx';
import { writtenFigure } from './written-figure.ts';
import { WrittenSetupForm } from './written-setup-form.tsx';

export const writtenUi: ActivityUi<WrittenSetup, WrittenAnswer, WrittenTally> = {
  key: 'written',
  label: t('label'),
  hint: t('hint'),
  icon: PenLine,
  family: 'words',
  newSetup: () => ({ lines: 'long', hold: false }),
  unfinished: z.strictObject({ lines: z.enum(['short', 'long']), hold: z.boolean() }),
  finished: (setup) => setup,
  SetupForm: WrittenSetupForm,
  Ballot: WrittenBallot,
  figure: writtenFigure,
  Desk: WrittenDesk,
};
