import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import styles from './wordmark.module.css';

export interface WordmarkProps extends ComponentProps<'span'> {
  size?: 'medium' | 'large' | 'display' | undefined;
}

/** The product's name with its sign: a speech bubble that says yes. */
export function Wordmark({ size = 'medium', className, ...native }: WordmarkProps) {
  return (
    <span {...native} className={classNames(styles.wordmark, styles[size], className)}>
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <path d="M16 1a15 15 0 0 1 0 30H4a3 3 0 0 1-3-3V16A15 15 0 0 1 16 1z" fill="var(--accent)" />
        <path
          d="m9.5 16.5 4.7 4.7 8.8-9.7"
          fill="none"
          stroke="var(--accent-ink)"
          strokeWidth="3.6"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      Sayso
    </span>
  );
}
