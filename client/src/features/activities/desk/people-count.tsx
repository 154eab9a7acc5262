import { t } from './desk.messages.ts';
import styles from './desk.module.css';

/** How many people wrote a text. */
export function PeopleCount({ count }: { count: number }) {
  return <span className={styles.people}>{t('people', { count })}</span>;
}
