import { type LucideIcon, Unplug } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Cluster } from './cluster.tsx';
import styles from './state.module.css';

export interface ErrorStateProps {
  /** What happened, in plain words, as a heading. */
  title: string;
  /** What is safe and what to do now. */
  children?: ReactNode;
  icon?: LucideIcon | undefined;
  actions?: ReactNode;
}

export function ErrorState({ title, children, icon: Icon = Unplug, actions }: ErrorStateProps) {
  return (
    <div role="alert" className={styles.state}>
      <span className={classNames(styles.badge, styles.trouble)}>
        <Icon aria-hidden="true" />
      </span>
      <h2 className={styles.title}>{title}</h2>
      {children && <div className={styles.text}>{children}</div>}
      {actions && <Cluster justify="center">{actions}</Cluster>}
    </div>
  );
}
