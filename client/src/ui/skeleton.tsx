import styles from './skeleton.module.css';

export interface SkeletonProps {
  shape?: 'text' | 'card' | 'circle' | undefined;
  /** How many lines of text are expected. */
  lines?: number | undefined;
}

/** The outline of what will be here. Say what is loading in words beside it. */
export function Skeleton({ shape = 'text', lines = 3 }: SkeletonProps) {
  const count = shape === 'text' ? lines : 1;
  return (
    <div aria-hidden="true" className={styles.skeleton}>
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        <div key={index} className={shape === 'text' ? styles.line : styles[shape]} />
      ))}
    </div>
  );
}
