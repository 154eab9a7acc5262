import { askedOf, saidTo, waitingIn } from '@sayso/shared/features/activities/kinds/form/form.asking.ts';
import type {
  FormAnswer,
  FormPage,
  FormSetup,
} from '@sayso/shared/features/activities/kinds/form/form.shape.ts';
import { kindOf } from '@sayso/shared/features/activities/kinds.ts';
import type { LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../../ui/button.tsx';
import { ChoiceGroup } from '../../../../ui/choice-group.tsx';
import type { BallotProps } from '../../activity-ui.ts';
import type { KnownKinds } from '../../fields/known-kinds.ts';
import { formAnswer, give } from './answering.ts';
import { t } from './form.messages.ts';
import styles from './form-ballot.module.css';
import { FormTodo } from './form-todo.tsx';
import { PageHeading } from './page-heading.tsx';
import { QuestionPart } from './question-part.tsx';
import { useFocusLater } from './use-focus-later.ts';

interface FormBallotProps extends BallotProps<FormSetup, FormAnswer> {
  known: KnownKinds;
}

/** Page by page or all at once. Going on never depends on what was answered; what is left to do is said before sending. */
export function FormBallot(props: FormBallotProps) {
  const { id, question, setup, chosen, onChoose, onPart, closed, error, seed, known } = props;
  const answers = chosen?.answers ?? {};
  const [aside, setAside] = useState<FormAnswer['answers']>({});
  const asked = askedOf(kindOf, setup, answers);
  const waiting = waitingIn(kindOf, setup, answers);
  const pages = setup.pages.filter(({ questions }) => questions.some((one) => asked.has(one.id)));
  const [current, setCurrent] = useState(() => firstOpenPage(pages, waiting, answers));
  const { box, focusLater } = useFocusLater();
  const at = Math.max(
    0,
    pages.findIndex((page) => page.id === current),
  );
  const isPaged = !setup.onePage && pages.length > 1;
  const shown = setup.onePage ? pages : pages.slice(at, at + 1);
  const isEnd = setup.onePage || at >= pages.length - 1;

  const goTo = (page: FormPage | undefined): void => {
    if (!page) return;
    if (chosen && !closed) onPart?.(chosen);
    setCurrent(page.id);
    focusLater('[data-heading]');
  };
  const goToQuestion = (wanted: LabelledId): void => {
    const page = pages.find(({ questions }) => questions.some((one) => one.id === wanted));
    if (page) setCurrent(page.id);
    focusLater(`[data-question="${wanted}"]`);
  };
  const say = (to: LabelledId, said: FormAnswer['answers'][LabelledId] | undefined): void => {
    if (closed) return;
    const given = give(setup, { answers, aside }, to, said);
    setAside(given.aside);
    onChoose(formAnswer(given));
  };

  return (
    <ChoiceGroup legend={question} hint={t('pace')} aria-disabled={closed || undefined}>
      <div ref={box} className={styles.form}>
        {error && <FormTodo title={error} questions={waiting} onGo={goToQuestion} takesFocus />}
        {shown.map((page) => (
          <section
            key={page.id}
            className={styles.page}
            aria-labelledby={isPaged || page.title !== '' ? `${id}-${page.id}` : undefined}
          >
            <PageHeading
              id={`${id}-${page.id}`}
              page={page}
              place={isPaged ? { number: at + 1, all: pages.length } : undefined}
            />
            {page.questions
              .filter((one) => asked.has(one.id))
              .map((one) => (
                <QuestionPart
                  key={one.id}
                  {...{ id, known, closed }}
                  question={one}
                  given={answers[one.id]}
                  begun={saidTo(kindOf, one, answers) === 'begun'}
                  onSay={(said) => say(one.id, said)}
                  seed={`${seed} ${one.id}`}
                  error={error && waiting.includes(one) ? t('answerOrPass') : undefined}
                />
              ))}
          </section>
        ))}
        {isEnd && !error && <FormTodo questions={waiting} onGo={goToQuestion} />}
        {isPaged && (
          <div className={styles.steps}>
            <Button
              icon={ChevronLeft}
              aria-disabled={at === 0 || undefined}
              onClick={() => goTo(pages[at - 1])}
            >
              {t('back')}
            </Button>
            <Button
              iconEnd={ChevronRight}
              aria-disabled={isEnd || undefined}
              onClick={() => goTo(pages[at + 1])}
            >
              {t('next')}
            </Button>
          </div>
        )}
      </div>
    </ChoiceGroup>
  );
}

/** Where somebody goes on who has begun: the first page that says nothing yet or waits for something. */
function firstOpenPage(
  pages: readonly FormPage[],
  waiting: readonly { readonly id: LabelledId }[],
  answers: FormAnswer['answers'],
): LabelledId | undefined {
  const isOpen = ({ questions }: FormPage): boolean =>
    questions.some((one) => waiting.some(({ id }) => id === one.id)) ||
    !questions.some(({ id }) => answers[id] !== undefined);
  return (pages.find(isOpen) ?? pages[0])?.id;
}
