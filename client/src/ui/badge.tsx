import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import styles from './badge.module.css';
import { classNames } from './class-names.ts';

export interface BadgeProps extends ComponentProps<'span'> {
  tone?: 'neutral' | 'accent' | 'good' | 'warn' | 'danger' | undefined;
  icon?: LucideIcon | undefined;
}

/** A word about a thing. */
export function Badge({ tone = 'neutral', icon: Icon, className, children, ...native }: BadgeProps) {
  return (
    <span {...native} className={classNames(styles.badge, styles[tone], className)}>
      {Icon && <Icon aria-hidden="true" />}
      {children}
    </span>
  );
}
