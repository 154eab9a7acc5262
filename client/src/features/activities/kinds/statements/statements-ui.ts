import type {
  StatementsSetup,
  StatementsTally,
} from '@sayso/shared/features/activities/kinds/statements/statements.ts';
import { LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import { Quote } from 'lucide-react';
import * as z from 'zod/mini';
import type { ActivityUi } from '../../activity-ui.ts';
import { emptyLabelled, writtenOf } from '../../fields/labelled-items.ts';
import { t } from './statements.messages.ts';
import { statementsFigure } from './statements-figure.ts';
import { StatementsBallot, StatementsDesk, StatementsEntries } from './statements-parts.tsx';
import { StatementsSetupForm } from './statements-setup-form.tsx';

export const statementsUi: ActivityUi<StatementsSetup, never, StatementsTally> = {
  key: 'statements',
  label: t('label'),
  hint: t('hint'),
  icon: Quote,
  family: 'rate',
  newSetup: () => ({ statements: [emptyLabelled(), emptyLabelled(), emptyLabelled()], peopleAdd: false }),
  unfinished: z.strictObject({
    statements: z.array(z.strictObject({ id: LabelledId, label: z.string() })),
    peopleAdd: z.boolean(),
  }),
  finished: ({ statements, peopleAdd }) => ({ statements: writtenOf(statements), peopleAdd }),
  SetupForm: StatementsSetupForm,
  Ballot: StatementsBallot,
  Entries: StatementsEntries,
  Desk: StatementsDesk,
  figure: statementsFigure,
};
