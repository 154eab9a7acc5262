import { Inbox } from '../../features/whispers/inbox.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './messages-pane.module.css';
import { t } from './team.messages.ts';

/** The region "Private messages". `heading` is hidden where a tab says it already. */
export function PrivateMessages({ heading }: { heading: 'hidden' | 'shown' }) {
  const title = <h2 className={styles.title}>{t('privateMessages')}</h2>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={styles.inbox} aria-label={t('privateMessages')} tabIndex={0}>
      {heading === 'shown' ? title : <VisuallyHidden>{title}</VisuallyHidden>}
      <Inbox />
    </section>
  );
}
