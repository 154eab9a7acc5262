import { ChevronDown, type LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import styles from './disclosure.module.css';

export interface DisclosureProps extends ComponentProps<'details'> {
  summary: string;
  icon?: LucideIcon | undefined;
}

/** More, for those who want more. */
export function Disclosure({ summary, icon: Icon, className, children, ...native }: DisclosureProps) {
  return (
    <details {...native} className={classNames(styles.disclosure, className)}>
      <summary className={styles.summary}>
        {Icon && <Icon aria-hidden="true" />}
        <span>{summary}</span>
        <ChevronDown className={styles.arrow} aria-hidden="true" />
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
