import type { ElementType, HTMLAttributes } from 'react';
import styles from './card.module.css';
import { classNames } from './class-names.ts';

export interface CardProps extends HTMLAttributes<HTMLElement> {
  as?: 'div' | 'section' | 'article' | 'li' | undefined;
  tone?: 'plain' | 'raised' | 'sunken' | 'accent' | 'speech' | undefined;
  padding?: 'none' | 'small' | 'medium' | 'large' | undefined;
}

export function Card({ as = 'div', tone = 'plain', padding = 'medium', className, ...native }: CardProps) {
  const Tag: ElementType = as;
  return <Tag {...native} className={classNames(styles.card, styles[tone], styles[padding], className)} />;
}
