import { questionLimit } from '@sayso/shared/features/activities/activities.commands.ts';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { Notice } from '../../../ui/notice.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { activityUiOf } from '../kinds.ts';
import { t } from './quick.messages.ts';
import styles from './quick.module.css';
import type { AskedNow } from './use-ask.ts';

export interface AskFormProps {
  /** The button that sends it stands elsewhere. */
  formId: string;
  asked: AskedNow;
  onChange(asked: AskedNow): void;
  /** Answers whether it was asked. */
  onAsk(asked: AskedNow): Promise<boolean>;
  refused: { readonly code: string; readonly sentence: string } | undefined;
  /** What people answer with stays as it is, and is not shown. */
  wordsOnly?: boolean;
  /** Below the question. */
  children?: ReactNode;
}

/** The words of a question, and what people answer with, before it is asked. */
export function AskForm(props: AskFormProps) {
  const { formId, asked, onChange, onAsk, refused, wordsOnly = false, children } = props;
  const { kind, question, setup } = asked;
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (refused) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refused]);
  const ui = activityUiOf(kind);
  if (!ui) return null;

  const ofQuestion = refused?.code.startsWith('activities.question-') === true;
  const ofSetup = !wordsOnly && refused?.code.startsWith(`activities.${kind}-`) === true;
  return (
    <form
      id={formId}
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void onAsk({ kind, question, setup: ui.finished(setup) });
      }}
    >
      <TextArea
        ref={field}
        label={t('question')}
        hint={t('questionHint')}
        limit={questionLimit}
        rows={2}
        value={question}
        error={ofQuestion ? refused?.sentence : undefined}
        onChange={({ target }) => onChange({ ...asked, question: target.value })}
      />
      {children}
      {!wordsOnly && (
        <ui.SetupForm
          setup={setup}
          error={ofSetup ? refused?.sentence : undefined}
          onChange={(changed) => onChange({ ...asked, setup: changed })}
        />
      )}
      {refused && !ofQuestion && !ofSetup && (
        <Notice tone="warn" title={t('notAsked')} live="assertive">
          {refused.sentence}
        </Notice>
      )}
    </form>
  );
}
