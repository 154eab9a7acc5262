import styles from './dot-row.module.css';

/** More would not be counted at a glance. */
const mostDrawn = 6;

/** Dots for the eye; the words beside them say the same. */
export function DotRow({ filled, of }: { filled: number; of: number }) {
  if (of > mostDrawn) return null;
  return (
    <span className={styles.dots} aria-hidden="true">
      {Array.from({ length: of }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: dots are all the same
        <span key={index} className={index < filled ? styles.full : styles.empty} />
      ))}
    </span>
  );
}
