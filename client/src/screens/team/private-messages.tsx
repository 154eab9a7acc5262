import { Inbox } from '../../features/whispers/inbox.tsx';
import { classNames } from '../../ui/class-names.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './private-messages.module.css';
import { t } from './team.messages.ts';

/** The region "Private messages". Inside a tab, the tab says its name and scrolls it. */
export function PrivateMessages({ inTab = false }: { inTab?: boolean }) {
  const title = <h2 className={styles.title}>{t('privateMessages')}</h2>;
  return (
    <section
      className={classNames(styles.inbox, !inTab && styles.scrolls)}
      aria-label={t('privateMessages')}
      // Scrolled by keyboard too, so it can be focused.
      tabIndex={inTab ? undefined : 0}
    >
      {inTab ? <VisuallyHidden>{title}</VisuallyHidden> : title}
      <Inbox />
    </section>
  );
}
