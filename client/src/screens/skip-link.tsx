import { t } from './screens.messages.ts';
import styles from './skip-link.module.css';

/** The first thing a keyboard meets. Every screen has one `main` with this id. */
export function SkipLink() {
  return (
    <a href="#main" className={styles.skip}>
      {t('skip')}
    </a>
  );
}
