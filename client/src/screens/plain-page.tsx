import { lazy, type ReactNode, Suspense, useState } from 'react';
import { Disclosure } from '../ui/disclosure.tsx';
import { Wordmark } from '../ui/wordmark.tsx';
import styles from './plain-page.module.css';
import { t } from './screens.messages.ts';

const ThemePicker = lazy(async () => ({ default: (await import('../ui/theme-picker.tsx')).ThemePicker }));

interface PlainPageProps {
  /** Beside the name at the top, for example where things stand. */
  aside?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}

/** The page around everything that is not a workshop screen: name on top, one column, looks at the bottom. */
export function PlainPage({ aside, wide = false, children }: PlainPageProps) {
  const [looking, setLooking] = useState(false);
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
        <Disclosure summary={t('looks')} onToggle={({ currentTarget }) => setLooking(currentTarget.open)}>
          <Suspense>{looking && <ThemePicker />}</Suspense>
        </Disclosure>
      </footer>
    </div>
  );
}
