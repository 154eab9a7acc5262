import type { ReactNode } from 'react';
import styles from './state.module.css';

export interface WaitingProps {
  title: string;
  children?: ReactNode;
}

/** Nothing to do just now. Three speech bubbles drift; in calm themes they rest. */
export function Waiting({ title, children }: WaitingProps) {
  return (
    <div className={styles.state}>
      <svg viewBox="0 0 240 132" className={styles.picture} aria-hidden="true">
        <g className={styles.bubble}>
          <path
            d="M34 40h54a22 22 0 0 1 22 22v6a22 22 0 0 1-22 22H20a4 4 0 0 1-4-4V58a18 18 0 0 1 18-18z"
            fill="var(--note-sunshine-bg)"
          />
          <path d="M38 59h46M38 72h28" {...line('sunshine')} />
        </g>
        <g className={styles.bubble}>
          <path
            d="M128 12h70a20 20 0 0 1 20 20v32a4 4 0 0 1-4 4h-86a20 20 0 0 1-20-20V32a20 20 0 0 1 20-20z"
            fill="var(--note-sky-bg)"
          />
          <path d="M130 32h62M130 47h40" {...line('sky')} />
        </g>
        <g className={styles.bubble}>
          <path
            d="M124 80h62a20 20 0 0 1 20 20v0a20 20 0 0 1-20 20h-80a4 4 0 0 1-4-4v-14a22 22 0 0 1 22-22z"
            fill="var(--note-rose-bg)"
          />
          <path d="M126 100h54" {...line('rose')} />
        </g>
      </svg>
      <p className={styles.title}>
        <strong>{title}</strong>
      </p>
      {children && <div className={styles.text}>{children}</div>}
    </div>
  );
}

function line(color: string) {
  return {
    stroke: `var(--note-${color}-edge)`,
    strokeWidth: 5,
    strokeLinecap: 'round',
    fill: 'none',
  } as const;
}
