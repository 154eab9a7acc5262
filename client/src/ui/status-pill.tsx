import { CircleDashed, CloudCheck, CloudOff, CloudUpload } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import styles from './status-pill.module.css';

export interface StatusPillProps extends Omit<ComponentProps<'output'>, 'children'> {
  tone: 'good' | 'busy' | 'offline' | 'neutral';
  /** The text and the accessible name. */
  label: string;
}

const icons = { good: CloudCheck, busy: CloudUpload, offline: CloudOff, neutral: CircleDashed };

/** Where things stand, in one or two words. Changes are read out politely. */
export function StatusPill({ tone, label, className, ...native }: StatusPillProps) {
  const Icon = icons[tone];
  return (
    <output {...native} aria-label={label} className={classNames(styles.pill, styles[tone], className)}>
      <Icon aria-hidden="true" />
      {label}
    </output>
  );
}
