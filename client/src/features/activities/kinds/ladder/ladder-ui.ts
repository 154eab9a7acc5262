import type {
  LadderAnswer,
  LadderSetup,
  LadderTally,
} from '@sayso/shared/features/activities/kinds/ladder/ladder.ts';
import { Signal } from 'lucide-react';
import * as z from 'zod/mini';
import type { ActivityUi } from '../../activity-ui.ts';
import { t } from './ladder.messages.ts';
import { LadderBallot } from './ladder-ballot.tsx';
import { ladderFigure } from './ladder-figure.ts';
import { LadderSetupForm } from './ladder-setup-form.tsx';

export const ladderUi: ActivityUi<LadderSetup, LadderAnswer, LadderTally> = {
  key: 'ladder',
  label: t('label'),
  hint: t('hint'),
  icon: Signal,
  family: 'rate',
  newSetup: () => ({ rungs: 5, declared: null }),
  unfinished: z.strictObject({ rungs: z.literal([5, 8]), declared: z.nullable(z.int()) }),
  finished: (setup) => setup,
  SetupForm: LadderSetupForm,
  Ballot: LadderBallot,
  figure: ladderFigure,
};
