import { CircleCheck, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './notice.module.css';

export interface NoticeProps extends Omit<ComponentProps<'div'>, 'title'> {
  tone?: 'info' | 'good' | 'warn' | 'danger' | undefined;
  title?: string | undefined;
  action?: ReactNode;
  /** Set when it appears while people are reading: `assertive` only where they would lose something. */
  live?: 'polite' | 'assertive' | undefined;
}

const icons = { info: Info, good: CircleCheck, warn: TriangleAlert, danger: OctagonAlert };

export function Notice({ tone = 'info', title, action, live, className, children, ...native }: NoticeProps) {
  const Icon = icons[tone];
  const role = live && (live === 'assertive' ? 'alert' : 'status');
  return (
    <div role={role} {...native} className={classNames(styles.notice, styles[tone], className)}>
      <span className={styles.icon}>
        <Icon aria-hidden="true" />
      </span>
      <div className={styles.body}>
        {title && <p className={styles.title}>{title}</p>}
        {children}
      </div>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
