import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Notice } from '../../../ui/notice.tsx';
import styles from './words-form.module.css';
import { t } from './writing.messages.ts';

interface AddFormProps {
  /** Answers a sentence when it can't be done. */
  onSubmit: () => Promise<string | undefined>;
  onCancel: () => void;
  children: ReactNode;
}

/** A form for things that are chosen rather than written. */
export function AddForm({ onSubmit, onCancel, children }: AddFormProps) {
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select, button')?.focus({ preventScroll: true });
  }, []);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setError(undefined);
    setBusy(true);
    setError(await onSubmit());
    setBusy(false);
  }

  function key(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  }

  return (
    <form ref={form} className={styles.form} onSubmit={submit} onKeyDown={key}>
      {children}
      {error && (
        <Notice tone="warn" live="assertive">
          {error}
        </Notice>
      )}
      <Cluster gap="sm" className={styles.actions}>
        <Button type="submit" variant="primary" busy={busy}>
          {t('post')}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </Cluster>
    </form>
  );
}
