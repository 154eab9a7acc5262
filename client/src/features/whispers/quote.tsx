import { t } from './whispers.messages.ts';
import styles from './whispers.module.css';

/** The words of a note as they were when somebody asked about them. */
export function Quote({ label, words }: { label: string; words: string }) {
  return (
    <span className={styles.quote}>
      <span className={styles.quoteLabel}>{label}</span> {t('quoted', { words })}
    </span>
  );
}
