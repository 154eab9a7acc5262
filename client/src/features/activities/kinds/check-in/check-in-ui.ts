import type {
  CheckInAnswer,
  CheckInSetup,
  CheckInTally,
} from '@sayso/shared/features/activities/kinds/check-in/check-in.ts';
import { styles } from '@sayso/shared/features/activities/kinds/check-in/check-in.values.ts';
import { ThumbsUp } from 'lucide-react';
import * as z from 'zod/mini';
import type { ActivityUi } from '../../activity-ui.ts';
import { t } from './check-in.messages.ts';
import { CheckInBallot } from './check-in-ballot.tsx';
import { checkInFigure } from './check-in-figure.ts';
import { CheckInSetupForm } from './check-in-setup-form.tsx';

export const checkInUi: ActivityUi<CheckInSetup, CheckInAnswer, CheckInTally> = {
  key: 'check-in',
  label: t('label'),
  hint: t('hint'),
  icon: ThumbsUp,
  family: 'quick',
  newSetup: () => ({ style: 'thumbs' }),
  unfinished: z.strictObject({ style: z.enum(styles) }),
  finished: (setup) => setup,
  SetupForm: CheckInSetupForm,
  Ballot: CheckInBallot,
  figure: checkInFigure,
};
