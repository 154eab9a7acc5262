import type {
  NumberAnswer,
  NumberSetup,
  NumberTally,
} from '@sayso/shared/features/activities/kinds/number/number.ts';
import { Hash } from 'lucide-react';
import * as z from 'zod/mini';
import type { ActivityUi } from '../../activity-ui.ts';
import { t } from './number.messages.ts';
import { NumberBallot } from './number-ballot.tsx';
import { numberFigure } from './number-figure.ts';
import { NumberSetupForm } from './number-setup-form.tsx';

export const numberUi: ActivityUi<NumberSetup, NumberAnswer, NumberTally> = {
  key: 'number',
  label: t('label'),
  hint: t('hint'),
  icon: Hash,
  family: 'rate',
  newSetup: () => ({ from: 0, to: 100, decimals: 0 }),
  unfinished: z.strictObject({
    from: z.number(),
    to: z.number(),
    decimals: z.int(),
    step: z.optional(z.number()),
    unit: z.optional(z.strictObject({ before: z.optional(z.string()), after: z.optional(z.string()) })),
  }),
  finished({ unit, ...rest }) {
    const before = unit?.before?.trim();
    const after = unit?.after?.trim();
    const written = { ...(before ? { before } : {}), ...(after ? { after } : {}) };
    return { ...rest, ...(before || after ? { unit: written } : {}) };
  },
  SetupForm: NumberSetupForm,
  Ballot: NumberBallot,
  figure: numberFigure,
};
