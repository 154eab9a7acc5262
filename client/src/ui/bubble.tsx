import type { ReactNode } from 'react';
import styles from './bubble.module.css';
import { classNames } from './class-names.ts';

/** One message of a conversation. One's own stand on the right; `official` ones have a frame; `gone` ones are dashed. */
export function Bubble(props: {
  side: 'own' | 'other';
  tone?: 'plain' | 'official' | 'gone';
  name?: string | undefined;
  children: ReactNode;
  /** What can be done with it, below the text. */
  actions?: ReactNode;
}) {
  const { side, tone = 'plain', name, children, actions } = props;
  return (
    <li className={classNames(styles.message, side === 'own' && styles.own)}>
      {name && <span className={styles.name}>{name}</span>}
      <span
        className={classNames(
          styles.bubble,
          tone === 'official' && styles.official,
          tone === 'gone' && styles.gone,
        )}
      >
        {children}
      </span>
      {actions && <span className={styles.actions}>{actions}</span>}
    </li>
  );
}
