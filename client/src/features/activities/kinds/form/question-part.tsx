import type { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import type { FormAnswer, FormQuestion } from '@sayso/shared/features/activities/kinds/form/form.shape.ts';
import type { LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import { SkipForward } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '../../../../ui/button.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import type { KnownKinds } from '../../fields/known-kinds.ts';
import { NestedBallot } from '../../fields/nested-question.tsx';
import { t } from './form.messages.ts';
import styles from './form-ballot.module.css';

type Said = FormAnswer['answers'][LabelledId];

interface QuestionPartProps {
  id: ActivityId;
  known: KnownKinds;
  question: FormQuestion;
  given: Said | undefined;
  begun: boolean;
  onSay(said: Said | undefined): void;
  closed: boolean;
  seed: string;
  error?: string | undefined;
}

/** One question of a form, with a Pass of its own. */
export function QuestionPart(props: QuestionPartProps) {
  const { id, known, question, given, begun, onSay, closed, seed, error } = props;
  const about = useId();
  // What was said before a pass comes back with it; what was being typed does not stay on the screen beside it.
  const [before, setBefore] = useState<Said>();
  const [turn, setTurn] = useState(0);
  const passed = given !== undefined && 'pass' in given;
  const togglePass = (): void => {
    if (closed) return;
    if (!passed) setBefore(given);
    onSay(passed ? before : { pass: true });
    setTurn(turn + 1);
  };
  return (
    <div className={styles.question} data-question={question.id} tabIndex={-1}>
      <NestedBallot
        key={turn}
        {...{ id, known, closed, seed, error }}
        kind={question.kind}
        question={question.question}
        setup={question.setup}
        chosen={given && 'answer' in given ? given.answer : null}
        onChoose={(answer) => onSay(answer === null ? undefined : { answer })}
        otherwise={
          <Notice tone="warn" title={question.question}>
            {t('unknownKind')}
          </Notice>
        }
      />
      <div className={styles.ways}>
        <p className={styles.state}>
          {passed ? t('passedIt') : question.required || begun || given ? '' : t('canLeaveOut')}
        </p>
        <span hidden id={about}>
          {question.question}
        </span>
        <Button
          icon={SkipForward}
          aria-describedby={about}
          aria-pressed={passed}
          aria-disabled={closed || undefined}
          onClick={togglePass}
        >
          {t('pass')}
        </Button>
      </div>
    </div>
  );
}
