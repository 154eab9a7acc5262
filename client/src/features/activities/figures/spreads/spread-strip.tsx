import type { CSSProperties } from 'react';
import type { Spread, Spreads } from '../figure.ts';
import { shareOfLine } from '../stacks.ts';
import styles from './spread-strip.module.css';

interface SpreadStripProps {
  row: Spread;
  ends: Pick<Spreads, 'from' | 'to'>;
}

/**
 * Every single score as a dot, larger where several are the same with their number in it, and the mean as a line through all. The
 * words beside it say the mean; this is for the eye.
 */
export function SpreadStrip({ row: { dots, mean, series }, ends: { from, to } }: SpreadStripProps) {
  const place = (at: number): CSSProperties => ({ '--at': shareOfLine(at, from, to) });
  const most = Math.max(1, ...dots.map(({ people }) => people));
  return (
    <span className={styles.strip} aria-hidden="true">
      <span className={styles.inner}>
        <span className={styles.rail} />
        {mean !== null && <span className={styles.mean} style={place(mean)} />}
        {dots
          .filter(({ people }) => people > 0)
          .map(({ at, people }) => {
            const size = `${0.7 + 0.75 * Math.sqrt(people / Math.max(most, 4))}em`;
            return (
              <span
                key={at}
                className={styles.dot}
                style={{
                  ...place(at),
                  inlineSize: size,
                  blockSize: size,
                  background: `var(--series-${series})`,
                }}
              >
                {people > 1 && <span className={styles.count}>{people}</span>}
              </span>
            );
          })}
      </span>
    </span>
  );
}
