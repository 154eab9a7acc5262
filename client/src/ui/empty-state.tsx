import { type LucideIcon, MessageCircle } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './state.module.css';

export interface EmptyStateProps {
  title: string;
  children?: ReactNode;
  icon?: LucideIcon | undefined;
  action?: ReactNode;
}

/** Nothing here yet, and what one can do about it. */
export function EmptyState({ title, children, icon: Icon = MessageCircle, action }: EmptyStateProps) {
  return (
    <div className={styles.state}>
      <span className={styles.badge}>
        <Icon aria-hidden="true" />
      </span>
      <p className={styles.title}>
        <strong>{title}</strong>
      </p>
      {children && <div className={styles.text}>{children}</div>}
      {action}
    </div>
  );
}
