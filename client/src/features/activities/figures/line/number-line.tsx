import type { CSSProperties } from 'react';
import { classNames } from '../../../../ui/class-names.ts';
import type { Line } from '../figure.ts';
import { t } from '../figures.messages.ts';
import { numberWords } from '../numbers.ts';
import { shareOfLine, stacked } from '../stacks.ts';
import styles from './number-line.module.css';

declare module 'react' {
  interface CSSProperties {
    '--at'?: number;
    '--to'?: number;
  }
}

interface NumberLineProps {
  figure: Line;
  /** How many dots fit side by side, and above one another. */
  across: number;
  high: number;
  /** Takes the height that its box has. */
  fills?: boolean;
  /** There is no room to say what the band is. */
  short?: boolean;
}

/**
 * Dots, or columns when they are too many, over a line with its ends. The band is the middle half; each mark is a line with its
 * words below, on a row of its own so that they never cover one another.
 */
export function NumberLine({ figure, across, high, fills = false, short = false }: NumberLineProps) {
  const { from, to, unit, dots, marks, band } = figure;
  const came = stacked(dots, figure, { across, high });
  // The first and the last dot stand on the ends with their middles.
  const edge = came.as === 'dots' ? 0.5 / across : cellShare(came.bins) / 2;
  const place = (at: number): CSSProperties => ({
    '--at': edge + shareOfLine(at, from, to) * (1 - 2 * edge),
  });
  const rows = came.as === 'dots' ? Math.max(came.rows, 4) : high;
  return (
    <div className={classNames(styles.line, fills && styles.fills)}>
      <div className={styles.plot} style={fills ? undefined : { aspectRatio: `${across} / ${rows}` }}>
        {band && (
          <span
            className={styles.band}
            style={{ ...place(band.from), '--to': place(band.to)['--at'] ?? 0 }}
            aria-hidden="true"
          />
        )}
        {marks.map(({ at, label }) => (
          <span key={label} className={styles.mark} style={place(at)} aria-hidden="true" />
        ))}
        {came.as === 'dots' ? (
          <svg
            className={styles.dots}
            viewBox={`0 0 ${across} ${fills ? high : rows}`}
            preserveAspectRatio="xMidYMax meet"
            aria-hidden="true"
          >
            {came.dots.map(({ x, row }) => (
              <circle
                key={`${x}/${row}`}
                cx={0.5 + x * (across - 1)}
                cy={(fills ? high : rows) - 0.5 - row}
                r={0.44}
              />
            ))}
          </svg>
        ) : (
          <div className={styles.columns} aria-hidden="true">
            {came.bins.map(({ from: start, people }) => (
              <span
                key={start}
                className={styles.column}
                style={{ blockSize: `${(people / came.most) * 88}%` }}
              >
                {people > 0 && <span className={styles.count}>{people}</span>}
              </span>
            ))}
          </div>
        )}
      </div>
      <div className={styles.axis}>
        <span>{numberWords(from, unit)}</span>
        <span>{numberWords(to, unit)}</span>
      </div>
      <ul className={styles.words}>
        {marks.map(({ at, label }) => (
          <li
            key={label}
            className={shareOfLine(at, from, to) < 0.5 ? styles.after : styles.before}
            style={place(at)}
          >
            {t('markAt', { label, at: numberWords(at, unit) })}
          </li>
        ))}
        {band && !short && (
          <li className={styles.bandWords}>
            <span className={styles.bandTip} aria-hidden="true" />
            {t('markAt', {
              label: band.label,
              at: t('upTo', { from: numberWords(band.from, unit), to: numberWords(band.to, unit) }),
            })}
          </li>
        )}
      </ul>
    </div>
  );
}

/** Whole places stand in the middle of their column; ranges begin and end on the line. */
function cellShare(bins: readonly { readonly from: number; readonly to: number }[]): number {
  return bins[0]?.from === bins[0]?.to ? 1 / Math.max(bins.length, 1) : 0;
}
