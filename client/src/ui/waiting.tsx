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
      <svg viewBox="0 0 240 150" className={styles.picture} aria-hidden="true">
        <g className={styles.bubble}>
          <path
            d="M122 8h76a28 28 0 0 1 28 28v20a28 28 0 0 1-28 28h-4v16a3 3 0 0 1-5 2l-19-18h-48a28 28 0 0 1-28-28V36a28 28 0 0 1 28-28z"
            fill="var(--note-sky-bg)"
          />
          <path d="M122 38h76M122 54h46" {...line('sky')} />
        </g>
        <g className={styles.bubble}>
          <path
            d="M42 52h62a26 26 0 0 1 26 26v10a26 26 0 0 1-26 26H66l-19 17a3 3 0 0 1-5-2v-15a26 26 0 0 1-26-26V78a26 26 0 0 1 26-26z"
            fill="var(--note-sunshine-bg)"
          />
          <path d="M50 83h.01M73 83h.01M96 83h.01" {...line('sunshine')} strokeWidth="9" />
        </g>
        <g className={styles.bubble}>
          <path
            d="M160 96h38a20 20 0 0 1 0 40h-38a20 20 0 0 1-14.5-34 20 20 0 0 1 14.5-6z"
            fill="var(--note-rose-bg)"
          />
          <path d="m167 116 8 8 16-17" {...line('rose')} />
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
