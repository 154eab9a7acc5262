import type { FormTally } from '@sayso/shared/features/activities/kinds/form/form.counting.ts';
import type { FormAnswer, FormSetup } from '@sayso/shared/features/activities/kinds/form/form.shape.ts';
import { LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import { ClipboardList } from 'lucide-react';
import { createElement } from 'react';
import * as z from 'zod/mini';
import type { ActivityUi } from '../../activity-ui.ts';
import type { KnownKinds } from '../../fields/known-kinds.ts';
import { t } from './form.messages.ts';
import { FormBallot } from './form-ballot.tsx';
import { FormDesk } from './form-desk.tsx';
import { emptyPage, finishedForm } from './form-editing.ts';
import { formFigure } from './form-figure.ts';
import { FormSetupForm } from './form-setup-form.tsx';

const HalfWritten = z.strictObject({
  pages: z.array(
    z.strictObject({
      id: LabelledId,
      title: z.string(),
      questions: z.array(
        z.strictObject({
          id: LabelledId,
          kind: z.string(),
          question: z.string(),
          required: z.boolean(),
          setup: z.unknown(),
          showIf: z.optional(z.strictObject({ question: LabelledId, slice: z.string() })),
        }),
      ),
    }),
  ),
  onePage: z.boolean(),
});

/** A form that asks questions of the kinds it is given. */
export const formUiOf = (known: KnownKinds): ActivityUi<FormSetup, FormAnswer, FormTally> => ({
  key: 'form',
  label: t('label'),
  hint: t('hint'),
  icon: ClipboardList,
  family: 'plan',
  newSetup: () => ({ pages: [emptyPage(known)], onePage: false }),
  unfinished: z.pipe(
    HalfWritten,
    z.transform(
      ({ pages, onePage }): FormSetup => ({
        onePage,
        pages: pages.map((page) => ({
          ...page,
          questions: page.questions.flatMap((question) => {
            const ui = known.uiOf(question.kind);
            if (!ui) return [];
            const own = ui.unfinished.safeParse(question.setup);
            return [{ ...question, setup: own.success ? own.data : ui.newSetup() }];
          }),
        })),
      }),
    ),
  ),
  finished: (setup) => finishedForm(known, setup),
  SetupForm: (props) => createElement(FormSetupForm, { ...props, known }),
  Ballot: (props) => createElement(FormBallot, { ...props, known }),
  figure: (setup, tally, view) => formFigure(known, setup, tally, view),
  sortable: true,
  Desk: ({ id }) => createElement(FormDesk, { id, known }),
});
