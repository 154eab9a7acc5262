import type {
  ChoiceAnswer,
  ChoiceSetup,
  ChoiceTally,
} from '@sayso/shared/features/activities/kinds/choice/choice.ts';
import { OptionId } from '@sayso/shared/features/activities/kinds/choice/choice.ts';
import { Mark } from '@sayso/shared/features/activities/mark.ts';
import { ListChecks } from 'lucide-react';
import * as z from 'zod/mini';
import type { ActivityUi } from '../../activity-ui.ts';
import { emptyLabelled, writtenOf } from '../../fields/labelled-items.ts';
import { t } from './choice.messages.ts';
import { ChoiceBallot } from './choice-ballot.tsx';
import { choiceFigure } from './choice-figure.ts';
import { ChoiceSetupForm } from './choice-setup-form.tsx';

export const choiceUi: ActivityUi<ChoiceSetup, ChoiceAnswer, ChoiceTally> = {
  key: 'choice',
  label: t('label'),
  hint: t('hint'),
  icon: ListChecks,
  family: 'choose',
  newSetup: () => ({ options: [emptyLabelled(), emptyLabelled(), emptyLabelled()], multiple: false }),
  unfinished: z.strictObject({
    options: z.array(z.strictObject({ id: OptionId, label: z.string(), mark: z.optional(Mark) })),
    multiple: z.boolean(),
    maxChoices: z.optional(z.int()),
  }),
  finished({ options, multiple, maxChoices }) {
    const written = writtenOf(options);
    const limited = multiple && maxChoices !== undefined && maxChoices < written.length;
    return { options: written, multiple, ...(limited ? { maxChoices } : {}) };
  },
  SetupForm: ChoiceSetupForm,
  Ballot: ChoiceBallot,
  figure: choiceFigure,
  sortable: true,
};
