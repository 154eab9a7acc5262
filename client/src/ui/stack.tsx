import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import styles from './stack.module.css';

export interface StackProps extends ComponentProps<'div'> {
  gap?: 'none' | 'xs' | 'sm' | 'md' | 'lg' | 'xl' | undefined;
  align?: 'start' | 'center' | 'end' | 'stretch' | undefined;
}

const alignClass = {
  start: styles.alignStart,
  center: styles.alignCenter,
  end: styles.alignEnd,
  stretch: styles.alignStretch,
};

/** Things under one another, evenly spaced. */
export function Stack({ gap = 'md', align = 'stretch', className, ...native }: StackProps) {
  return <div {...native} className={classNames(styles.stack, styles[gap], alignClass[align], className)} />;
}
