import styles from './blank-cards.module.css';
import { t } from './private-writing.messages.ts';

/** More would say no more. */
const drawn = 12;

/** Cards that lie there and can't be read yet: a small pile that grows, and their number in words. */
export function BlankCards({ count }: { count: number }) {
  if (count <= 0) return null;
  return (
    <div className={styles.blanks}>
      <span className={styles.pile} aria-hidden="true">
        {Array.from({ length: Math.min(count, drawn) }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: blank cards are all the same
          <span key={index} className={styles.card} />
        ))}
      </span>
      <p>{t('blanks', { count })}</p>
    </div>
  );
}
