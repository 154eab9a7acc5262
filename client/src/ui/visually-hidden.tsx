import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import styles from './visually-hidden.module.css';

/** Read aloud, not shown. */
export function VisuallyHidden({ className, ...native }: ComponentProps<'span'>) {
  return <span {...native} className={classNames(styles.hidden, className)} />;
}
