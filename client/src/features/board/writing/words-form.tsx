import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { type WordsField, whyNotWords } from './words-field.ts';
import styles from './words-form.module.css';
import { t } from './writing.messages.ts';

interface WordsFormProps {
  field: WordsField;
  text: string;
  onText: (text: string) => void;
  submitLabel: string;
  /** Answers the sentence of a refusal, or undefined when all is well. */
  onSubmit: (text: string) => Promise<string | undefined>;
  onCancel: () => void;
  /** Who can see who wrote it. Stands where people type. */
  promise: ReactNode;
  /** Above the field: what has to be read first. */
  above?: ReactNode;
  /** Below the field: what else there is to choose. */
  children?: ReactNode;
}

/** Words being written or changed. Nothing typed is lost: the owner keeps it as a draft. */
export function WordsForm(props: WordsFormProps) {
  const { field, text, onText, submitLabel, onSubmit, onCancel, promise, above, children } = props;
  const [error, setError] = useState<string>();
  const area = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    const element = area.current;
    element?.focus({ preventScroll: true });
    // No further than it takes to see it.
    element?.scrollIntoView?.({ block: 'nearest' });
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);

  async function submit(event: FormEvent | KeyboardEvent) {
    event.preventDefault();
    area.current?.focus({ preventScroll: true });
    const refused = whyNotWords(field, text);
    setError(refused);
    if (refused === undefined) setError(await onSubmit(text));
  }

  function key(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onCancel();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit(event);
  }

  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={key}>
      {above}
      <TextArea
        ref={area}
        label={field.label}
        hint={
          field.hint ? (
            <>
              {field.hint} {promise}
            </>
          ) : (
            promise
          )
        }
        error={error}
        limit={field.limit}
        rows={3}
        placeholder={field.placeholder}
        value={text}
        onChange={(event) => {
          setError(undefined);
          onText(event.target.value);
        }}
      />
      {children}
      <Cluster gap="sm" className={styles.actions}>
        <Button type="submit" variant="primary">
          {submitLabel}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </Cluster>
    </form>
  );
}
