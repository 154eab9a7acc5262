import type { Mark } from './figure.ts';
import styles from './figures.module.css';

/** The small picture beside a label. The label says it all, so it is not read out. */
export function MarkPicture({ mark }: { mark: Mark | undefined }) {
  if (mark === undefined || !('emoji' in mark)) return null;
  return (
    <span className={styles.mark} aria-hidden="true">
      {mark.emoji}
    </span>
  );
}
