import { classNames } from '../../../ui/class-names.ts';
import type { Drawing } from '../figures/figure.ts';
import styles from './drawn.module.css';

/** As large as the text around it, or as `className` says. Always beside words. */
export function Drawn({ drawing, className }: { drawing: Drawing; className?: string | undefined }) {
  const { area, lines, solid, turn } = drawing;
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={classNames(styles.drawing, className)}>
      <g transform={turn === undefined ? undefined : `rotate(${turn} 12 12)`}>
        <path className={styles.edge} d={area} />
        <path className={styles.area} d={area} />
        {solid && <path className={styles.solid} d={solid} />}
        <path className={styles.lines} d={lines} />
      </g>
    </svg>
  );
}
