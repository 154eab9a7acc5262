import type {
  FacesAnswer,
  FacesSetup,
  FacesTally,
} from '@sayso/shared/features/activities/kinds/faces/faces.ts';
import { Smile } from 'lucide-react';
import * as z from 'zod/mini';
import type { ActivityUi } from '../../activity-ui.ts';
import { t } from './faces.messages.ts';
import { FacesBallot } from './faces-ballot.tsx';
import { facesFigure } from './faces-figure.ts';
import { facesPresets } from './faces-presets.ts';
import { FacesSetupForm } from './faces-setup-form.tsx';

export const facesUi: ActivityUi<FacesSetup, FacesAnswer, FacesTally> = {
  key: 'faces',
  label: t('label'),
  hint: t('hint'),
  icon: Smile,
  family: 'rate',
  newSetup: () => ({ words: [...facesPresets[0].words] }),
  unfinished: z.strictObject({ words: z.array(z.string()) }),
  // A face without words keeps its place, so that the form can say what is missing.
  finished: (setup) => setup,
  SetupForm: FacesSetupForm,
  Ballot: FacesBallot,
  figure: facesFigure,
};
