import { t } from './figures.messages.ts';
import styles from './figures.module.css';

/** Says on the wall that there is more than fits. Nothing at all when there is not. */
export function AndMore({ count }: { count: number }) {
  return count > 0 ? <p className={styles.more}>{t('andMore', { count })}</p> : null;
}
