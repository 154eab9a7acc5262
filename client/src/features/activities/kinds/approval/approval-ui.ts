import type {
  ApprovalAnswer,
  ApprovalSetup,
  ApprovalTally,
} from '@sayso/shared/features/activities/kinds/approval/approval.ts';
import { LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import { Mark } from '@sayso/shared/features/activities/mark.ts';
import { CircleCheckBig } from 'lucide-react';
import * as z from 'zod/mini';
import type { ActivityUi } from '../../activity-ui.ts';
import { emptyLabelled, writtenOf } from '../../fields/labelled-items.ts';
import { t } from './approval.messages.ts';
import { ApprovalBallot } from './approval-ballot.tsx';
import { approvalFigure } from './approval-figure.ts';
import { ApprovalSetupForm } from './approval-setup-form.tsx';

export const approvalUi: ActivityUi<ApprovalSetup, ApprovalAnswer, ApprovalTally> = {
  key: 'approval',
  label: t('label'),
  hint: t('hint'),
  icon: CircleCheckBig,
  family: 'choose',
  newSetup: () => ({ options: [emptyLabelled(), emptyLabelled(), emptyLabelled()] }),
  unfinished: z.strictObject({
    options: z.array(z.strictObject({ id: LabelledId, label: z.string(), mark: z.optional(Mark) })),
  }),
  finished: ({ options }) => ({ options: writtenOf(options) }),
  SetupForm: ApprovalSetupForm,
  Ballot: ApprovalBallot,
  figure: approvalFigure,
  sortable: true,
};
