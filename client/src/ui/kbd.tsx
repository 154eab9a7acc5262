import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import styles from './kbd.module.css';

/** A key to press. */
export function Kbd({ className, ...native }: ComponentProps<'kbd'>) {
  return <kbd {...native} className={classNames(styles.kbd, className)} />;
}
