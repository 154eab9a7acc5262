import type {
  TwoAxesAnswer,
  TwoAxesSetup,
  TwoAxesTally,
} from '@sayso/shared/features/activities/kinds/two-axes/two-axes.ts';
import { LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import { Grid2x2 } from 'lucide-react';
import * as z from 'zod/mini';
import type { ActivityUi } from '../../activity-ui.ts';
import { emptyLabelled, writtenOf } from '../../fields/labelled-items.ts';
import { t } from './two-axes.messages.ts';
import { TwoAxesBallot } from './two-axes-ballot.tsx';
import { twoAxesFigure } from './two-axes-figure.ts';
import { TwoAxesSetupForm } from './two-axes-setup-form.tsx';

const ends = z.strictObject({ low: z.string(), high: z.string() });

export const twoAxesUi: ActivityUi<TwoAxesSetup, TwoAxesAnswer, TwoAxesTally> = {
  key: 'two-axes',
  label: t('label'),
  hint: t('hint'),
  icon: Grid2x2,
  family: 'rate',
  newSetup: () => ({
    items: [emptyLabelled(), emptyLabelled(), emptyLabelled()],
    across: { low: t('hard'), high: t('easy') },
    up: { low: t('little'), high: t('lot') },
  }),
  unfinished: z.strictObject({
    items: z.array(z.strictObject({ id: LabelledId, label: z.string() })),
    across: ends,
    up: ends,
  }),
  finished: ({ items, ...sides }) => ({ ...sides, items: writtenOf(items) }),
  SetupForm: TwoAxesSetupForm,
  Ballot: TwoAxesBallot,
  figure: twoAxesFigure,
};
