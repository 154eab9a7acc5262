import type { PanelTally } from '@sayso/shared/features/activities/kinds/panel/panel.counting.ts';
import type { PanelAnswer, PanelSetup } from '@sayso/shared/features/activities/kinds/panel/panel.ts';
import { LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import { Presentation } from 'lucide-react';
import * as z from 'zod/mini';
import type { ActivityUi } from '../../activity-ui.ts';
import { emptyLabelled, writtenOf } from '../../fields/labelled-items.ts';
import { t } from './panel.messages.ts';
import { PanelBallot } from './panel-ballot.tsx';
import { PanelDesk } from './panel-desk.tsx';
import { panelFigure } from './panel-figure.ts';
import { PanelSetupForm } from './panel-setup-form.tsx';

const labelled = z.array(z.strictObject({ id: LabelledId, label: z.string() }));

export const panelUi: ActivityUi<PanelSetup, PanelAnswer, PanelTally> = {
  key: 'panel',
  label: t('label'),
  hint: t('hint'),
  icon: Presentation,
  family: 'share',
  newSetup: () => ({
    pitches: [emptyLabelled(), emptyLabelled(), emptyLabelled()],
    criteria: [emptyLabelled(), emptyLabelled()],
    points: 5,
    low: t('lowDefault'),
    high: t('highDefault'),
  }),
  unfinished: z.strictObject({
    pitches: labelled,
    criteria: labelled,
    points: z.int(),
    low: z.string(),
    high: z.string(),
  }),
  finished: (setup) => ({
    ...setup,
    pitches: writtenOf(setup.pitches),
    criteria: writtenOf(setup.criteria),
  }),
  SetupForm: PanelSetupForm,
  Ballot: PanelBallot,
  figure: panelFigure,
  sortable: true,
  Desk: PanelDesk,
};
