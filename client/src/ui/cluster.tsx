import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import styles from './stack.module.css';

export interface ClusterProps extends ComponentProps<'div'> {
  gap?: 'none' | 'xs' | 'sm' | 'md' | 'lg' | 'xl' | undefined;
  justify?: 'start' | 'center' | 'end' | 'between' | undefined;
  align?: 'start' | 'center' | 'end' | 'stretch' | 'baseline' | undefined;
  /**
   * Every child gets the same width: for choices that must weigh the same. They go under one another where their
   * words need it; `tight` keeps them beside one another, for a bar of short labels.
   */
  equal?: boolean | 'tight' | undefined;
}

const justifyClass = {
  start: styles.justifyStart,
  center: styles.justifyCenter,
  end: styles.justifyEnd,
  between: styles.justifyBetween,
};

const alignClass = {
  start: styles.alignStart,
  center: styles.alignCenter,
  end: styles.alignEnd,
  stretch: styles.alignStretch,
  baseline: styles.alignBaseline,
};

/** Things beside one another that wrap when there is no room. */
export function Cluster(props: ClusterProps) {
  const { gap = 'sm', justify = 'start', align, equal = false, className, ...native } = props;
  const alignment = align ?? (equal ? 'stretch' : 'center');
  return (
    <div
      {...native}
      className={classNames(
        styles.cluster,
        styles[gap],
        justifyClass[justify],
        alignClass[alignment],
        equal && (equal === 'tight' ? styles.tight : styles.equal),
        className,
      )}
    />
  );
}
