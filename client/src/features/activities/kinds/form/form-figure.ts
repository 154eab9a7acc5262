import type { FormTally, QuestionTally } from '@sayso/shared/features/activities/kinds/form/form.counting.ts';
import { type FormSetup, questionsOf } from '@sayso/shared/features/activities/kinds/form/form.shape.ts';
import type { FigureOptions } from '../../activity-ui.ts';
import type { KnownKinds } from '../../fields/known-kinds.ts';
import type { Parts } from '../../figures/figure.ts';
import { t } from './form.messages.ts';

/** Every question with its own figure, under one another. */
export function formFigure(
  known: KnownKinds,
  setup: FormSetup,
  tally: FormTally | null,
  view: FigureOptions,
): Parts {
  const parts = questionsOf(setup).flatMap(({ id, kind, question, setup: own }) => {
    const ui = known.uiOf(kind);
    if (!ui) return [];
    const counted = tally?.questions.find((one) => one.id === id);
    const figure = ui.figure(own, counted?.tally ?? null, view);
    return [{ id, title: question, words: counted && peopleWords(counted), figure }];
  });
  return { figure: 'parts', parts };
}

/** "11 answered · 1 passed · 2 were not asked": what is nought is left out, but not the answers. */
function peopleWords({ answered, passed, leftOut, notAsked }: QuestionTally): string {
  return [
    t('answered', { count: answered }),
    passed > 0 && t('passed', { count: passed }),
    leftOut > 0 && t('leftOut', { count: leftOut }),
    notAsked > 0 && t('notAsked', { count: notAsked }),
  ]
    .filter(Boolean)
    .join(t('between'));
}
