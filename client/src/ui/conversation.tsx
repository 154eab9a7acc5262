import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import styles from './conversation.module.css';
import { useReadingPlace } from './use-reading-place.ts';

/**
 * A growing list of messages with something to write below it. Readers stay where they read: what comes in while they
 * are further up waits behind a button. `children` are the list items; `newest` words that button.
 */
export function Conversation(props: {
  label: string;
  count: number;
  empty: ReactNode;
  newest: (count: number) => string;
  children: ReactNode;
  compose: (toNewest: () => void) => ReactNode;
}) {
  const { label, count, empty, newest, children, compose } = props;
  const { scroller, unread, toNewest, onScroll } = useReadingPlace(count);
  return (
    <div className={styles.conversation}>
      {/* It can be focused because it is scrolled by keyboard too. */}
      <div
        ref={scroller}
        className={styles.scroller}
        role="log"
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
        onScroll={onScroll}
      >
        {count === 0 ? empty : <ul className={styles.list}>{children}</ul>}
        {unread > 0 && (
          <div className={styles.newest}>
            <Button size="small" onClick={toNewest}>
              {newest(unread)}
            </Button>
          </div>
        )}
      </div>
      {compose(toNewest)}
    </div>
  );
}
