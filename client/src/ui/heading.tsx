import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import styles from './heading.module.css';

export interface HeadingProps extends ComponentProps<'h2'> {
  /** Place in the outline. The size is chosen apart from it. */
  level: 1 | 2 | 3 | 4;
  size?: 'sm' | 'md' | 'lg' | 'xl' | 'xxl' | 'display' | undefined;
}

const usualSize = { 1: 'xl', 2: 'lg', 3: 'md', 4: 'sm' } as const;

export function Heading({ level, size = usualSize[level], className, ...native }: HeadingProps) {
  const Tag = `h${level}` as const;
  return <Tag {...native} className={classNames(styles.heading, styles[size], className)} />;
}
