import {
  type PointsAnswer,
  type PointsSetup,
  type PointsTally,
  steps,
  units,
} from '@sayso/shared/features/activities/kinds/points/points.ts';
import { LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import { Mark } from '@sayso/shared/features/activities/mark.ts';
import { Coins } from 'lucide-react';
import * as z from 'zod/mini';
import type { ActivityUi } from '../../activity-ui.ts';
import { emptyLabelled, writtenOf } from '../../fields/labelled-items.ts';
import { t } from './points.messages.ts';
import { PointsBallot } from './points-ballot.tsx';
import { pointsFigure } from './points-figure.ts';
import { PointsSetupForm } from './points-setup-form.tsx';

export const pointsUi: ActivityUi<PointsSetup, PointsAnswer, PointsTally> = {
  key: 'points',
  label: t('label'),
  hint: t('hint'),
  icon: Coins,
  family: 'share',
  newSetup: () => ({
    items: [emptyLabelled(), emptyLabelled(), emptyLabelled()],
    total: 100,
    unit: 'points',
    step: 10,
  }),
  unfinished: z.strictObject({
    items: z.array(z.strictObject({ id: LabelledId, label: z.string(), mark: z.optional(Mark) })),
    total: z.number(),
    unit: z.enum(units),
    step: z.literal(steps),
    most: z.optional(z.number()),
  }),
  finished: ({ items, ...rest }) => ({ ...rest, items: writtenOf(items) }),
  SetupForm: PointsSetupForm,
  Ballot: PointsBallot,
  figure: pointsFigure,
  sortable: true,
};
