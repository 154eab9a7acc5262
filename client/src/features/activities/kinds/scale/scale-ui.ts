import type {
  ScaleAnswer,
  ScaleSetup,
  ScaleTally,
} from '@sayso/shared/features/activities/kinds/scale/scale.ts';
import { LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import { SlidersHorizontal } from 'lucide-react';
import * as z from 'zod/mini';
import type { ActivityUi } from '../../activity-ui.ts';
import { emptyLabelled, writtenOf } from '../../fields/labelled-items.ts';
import { t } from './scale.messages.ts';
import { ScaleBallot } from './scale-ballot.tsx';
import { scaleFigure } from './scale-figure.ts';
import { levelPresets } from './scale-presets.ts';
import { ScaleSetupForm } from './scale-setup-form.tsx';

const unfinishedList = z.array(z.strictObject({ id: LabelledId, label: z.string() }));

export const scaleUi: ActivityUi<ScaleSetup, ScaleAnswer, ScaleTally> = {
  key: 'scale',
  label: t('label'),
  hint: t('hint'),
  icon: SlidersHorizontal,
  family: 'rate',
  newSetup: () => ({ statements: [emptyLabelled()], points: [...levelPresets[0].items] }),
  unfinished: z.strictObject({ statements: unfinishedList, points: unfinishedList }),
  finished: ({ statements, points }) => ({ statements: writtenOf(statements), points: writtenOf(points) }),
  SetupForm: ScaleSetupForm,
  Ballot: ScaleBallot,
  figure: scaleFigure,
};
