import { useRoomList } from '../../session/use-room.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { InboxThread } from './inbox-thread.tsx';
import { t } from './whispers.messages.ts';
import styles from './whispers.module.css';

/** All private messages, for the whole team. Threads keep their places: nothing moves while somebody reads. */
export function Inbox() {
  const ids = useRoomList(({ whispers }) => [...whispers.threads.keys()]);
  if (ids.length === 0) return <EmptyState title={t('inboxEmpty')}>{t('inboxEmptyHint')}</EmptyState>;
  return (
    <ul className={styles.inbox} aria-label={t('threads')}>
      {ids.map((id) => (
        <InboxThread key={id} id={id} />
      ))}
    </ul>
  );
}
