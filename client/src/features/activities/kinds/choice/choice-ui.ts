import type {
  ChoiceAnswer,
  ChoiceSetup,
  ChoiceTally,
} from '@sayso/shared/features/activities/kinds/choice/choice.ts';
import { OptionId } from '@sayso/shared/features/activities/kinds/choice/choice.ts';
import { ListChecks } from 'lucide-react';
import * as z from 'zod/mini';
import { freshId } from '../../../../session/fresh-id.ts';
import type { ActivityUi } from '../../activity-ui.ts';
import { t } from './choice.messages.ts';
import { ChoiceBallot } from './choice-ballot.tsx';
import { ChoiceResults } from './choice-results.tsx';
import { ChoiceSetupForm } from './choice-setup-form.tsx';
import { ChoiceTable } from './choice-table.tsx';
import { ChoiceWall } from './choice-wall.tsx';

const emptyOption = () => ({ id: freshId(OptionId), label: '' });

export const choiceUi: ActivityUi<ChoiceSetup, ChoiceAnswer, ChoiceTally> = {
  key: 'choice',
  label: t('label'),
  hint: t('hint'),
  icon: ListChecks,
  newSetup: () => ({ options: [emptyOption(), emptyOption(), emptyOption()], multiple: false }),
  unfinished: z.strictObject({
    options: z.array(z.strictObject({ id: OptionId, label: z.string() })),
    multiple: z.boolean(),
    maxChoices: z.optional(z.int()),
  }),
  finished({ options, multiple, maxChoices }) {
    const written = options.filter(({ label }) => label.trim() !== '');
    const limited = multiple && maxChoices !== undefined && maxChoices < written.length;
    return { options: written, multiple, ...(limited ? { maxChoices } : {}) };
  },
  SetupForm: ChoiceSetupForm,
  Ballot: ChoiceBallot,
  Results: ChoiceResults,
  Table: ChoiceTable,
  Wall: ChoiceWall,
};
