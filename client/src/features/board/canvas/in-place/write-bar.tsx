import type { ReactNode } from 'react';
import { Button } from '../../../../ui/button.tsx';
import { t } from '../canvas.messages.ts';
import styles from './in-place.module.css';

interface WriteBarProps {
  /** Names the promise, so that the field can point at it. */
  id: string;
  promise: ReactNode;
  error: string | undefined;
  submitLabel: string;
  onSubmit: () => void;
  onLeave: () => void;
  /** Tab goes on to the next note. */
  chain: boolean;
  children?: ReactNode;
}

/** What belongs to words that are written on the picture: the promise, and the way out. */
export function WriteBar(props: WriteBarProps) {
  const { id, promise, error, submitLabel, onSubmit, onLeave, chain, children } = props;
  return (
    <>
      {error !== undefined && (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      )}
      <p id={id} className={styles.promise}>
        {promise}
      </p>
      {children}
      <div className={styles.buttons}>
        <Button size="small" variant="primary" onClick={onSubmit}>
          {submitLabel}
        </Button>
        <Button size="small" variant="quiet" onClick={onLeave}>
          {t('cancel')}
        </Button>
        {chain && <span className={styles.hint}>{t('writeHint')}</span>}
      </div>
    </>
  );
}
