import {
  type PaceAnswer,
  PaceSetup,
  type PaceTally,
} from '@sayso/shared/features/activities/kinds/pace/pace.ts';
import { Gauge } from 'lucide-react';
import type { ActivityUi } from '../../activity-ui.ts';
import { t } from './pace.messages.ts';
import { PaceBallot } from './pace-ballot.tsx';
import { paceFigure } from './pace-figure.ts';
import { PaceSetupForm } from './pace-setup-form.tsx';
import { PaceStrip } from './pace-strip.tsx';

export const paceUi: ActivityUi<PaceSetup, PaceAnswer, PaceTally> = {
  key: 'pace',
  label: t('label'),
  hint: t('hint'),
  icon: Gauge,
  family: 'quick',
  newSetup: () => ({ version: 1 }),
  unfinished: PaceSetup,
  finished: (setup) => setup,
  SetupForm: PaceSetupForm,
  Ballot: PaceBallot,
  figure: paceFigure,
  Strip: PaceStrip,
};
