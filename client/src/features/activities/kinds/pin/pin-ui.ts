import type { PinAnswer, PinSetup, PinTally } from '@sayso/shared/features/activities/kinds/pin/pin.ts';
import { MapPin } from 'lucide-react';
import * as z from 'zod/mini';
import type { ActivityUi } from '../../activity-ui.ts';
import { t } from './pin.messages.ts';
import { PinBallot } from './pin-ballot.tsx';
import { pinFigure } from './pin-figure.ts';
import { PinSetupForm } from './pin-setup-form.tsx';

export const pinUi: ActivityUi<PinSetup, PinAnswer, PinTally> = {
  key: 'pin',
  label: t('label'),
  hint: t('hint'),
  icon: MapPin,
  family: 'plan',
  newSetup: () => ({ picture: '', alt: '', pins: 1 }),
  unfinished: z.strictObject({ picture: z.string(), alt: z.string(), pins: z.int() }),
  finished: (setup) => ({ ...setup, alt: setup.alt.trim() }),
  SetupForm: PinSetupForm,
  Ballot: PinBallot,
  figure: pinFigure,
};
