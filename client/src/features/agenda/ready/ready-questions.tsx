import { LibraryBig } from 'lucide-react';
import { useRef, useState } from 'react';
import { announce } from '../../../ui/announcer.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { t } from '../agenda.messages.ts';
import { asSteps, type QuestionKind } from '../step-form.ts';
import { readyQuestions } from './every-ready.ts';
import type { ReadyQuestion } from './ready-question.ts';
import styles from './ready-questions.module.css';

interface ReadyQuestionsProps {
  kinds: readonly QuestionKind[];
  onTake(ready: ReadyQuestion): void;
}

/** Questions with words, to start from. Folds itself when one is taken. */
export function ReadyQuestions({ kinds, onTake }: ReadyQuestionsProps) {
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const take = (ready: ReadyQuestion): void => {
    onTake(ready);
    announce(t('readyTaken', { title: ready.title }));
    list.current?.closest('details')?.querySelector('summary')?.focus();
    setOpen(false);
  };
  return (
    <Disclosure
      summary={t('readyQuestions')}
      icon={LibraryBig}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <p className={styles.hint}>{t('readyHint')}</p>
      <ul ref={list} className={styles.list}>
        {readyQuestions.map((ready) => {
          const kind = asSteps(kinds).find(({ key }) => key === ready.asks.kind);
          return (
            kind && (
              <li key={ready.key} className={styles.ready}>
                <button type="button" className={styles.take} onClick={() => take(ready)}>
                  <kind.icon aria-hidden="true" />
                  <span className={styles.words}>
                    <span className={styles.title}>{ready.title}</span>
                    <span className={styles.hint}>{ready.about}</span>
                  </span>
                </button>
              </li>
            )
          );
        })}
      </ul>
    </Disclosure>
  );
}
