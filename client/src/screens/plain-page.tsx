import type { ReactNode } from 'react';
import { Disclosure } from '../ui/disclosure.tsx';
import { ThemePicker } from '../ui/theme-picker.tsx';
import { Wordmark } from '../ui/wordmark.tsx';
import styles from './plain-page.module.css';
import { t } from './screens.messages.ts';

interface PlainPageProps {
  /** Beside the name at the top, for example where things stand. */
  aside?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}

/** The page around everything that is not a workshop screen: name on top, one column, looks at the bottom. */
export function PlainPage({ aside, wide = false, children }: PlainPageProps) {
  return (
    <div className={wide ? styles.wide : styles.page}>
      <header className={styles.top}>
        <a href="/" className={styles.home}>
          <Wordmark />
        </a>
        {aside}
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <footer className={styles.foot}>
        <Disclosure summary={t('looks')}>
          <ThemePicker />
        </Disclosure>
      </footer>
    </div>
  );
}
