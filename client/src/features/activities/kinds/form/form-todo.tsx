import type { FormQuestion } from '@sayso/shared/features/activities/kinds/form/form.shape.ts';
import type { LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import { CircleCheck } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Notice } from '../../../../ui/notice.tsx';
import { t } from './form.messages.ts';
import styles from './form-ballot.module.css';

interface FormTodoProps {
  /** What went wrong, in plain words. Without: how many questions are left. */
  title?: string | undefined;
  questions: readonly FormQuestion[];
  onGo(question: LabelledId): void;
  /** It came as an answer to sending. */
  takesFocus?: boolean;
}

/** What is left before the form counts, each with the way to it. */
export function FormTodo({ title, questions, onGo, takesFocus = false }: FormTodoProps) {
  const box = useRef<HTMLDivElement>(null);
  // Also when the same trouble is told again, with other words.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the title is what is told
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus, title]);
  if (questions.length === 0 && title === undefined) {
    return (
      <p className={styles.done}>
        <CircleCheck aria-hidden="true" />
        <span>{t('allDone')}</span>
      </p>
    );
  }
  return (
    <div ref={box} tabIndex={-1} className={styles.todo}>
      <Notice tone={takesFocus ? 'warn' : 'info'} title={title ?? t('todo', { count: questions.length })}>
        {questions.length > 0 && (
          <>
            <p>{t('todoWhy')}</p>
            <ul className={styles.links}>
              {questions.map(({ id, question }) => (
                <li key={id}>
                  <button type="button" className={styles.link} onClick={() => onGo(id)}>
                    {question}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </Notice>
    </div>
  );
}
