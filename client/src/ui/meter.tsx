import { classNames } from './class-names.ts';
import styles from './meter.module.css';
import { type Series, seriesBackground } from './series.ts';

export interface MeterProps {
  label: string;
  value: number;
  max: number;
  /** What it says in words: "12 people". The number when left out. */
  valueText?: string | undefined;
  /** Colour and pattern of the bar. */
  series?: Series | undefined;
  /** `display` is for the wall. */
  size?: 'medium' | 'display' | undefined;
  className?: string | undefined;
}

/** How much of something, beside others of its kind. */
export function Meter({ label, value, max, valueText, series, size = 'medium', className }: MeterProps) {
  const percent = max > 0 ? Math.min(100, Math.max(0, (value / max) * 100)) : 0;
  const words = valueText ?? String(value);
  const fill = series === undefined ? {} : { background: seriesBackground(series) };
  return (
    <div
      className={classNames(
        styles.meter,
        series !== undefined && styles.series,
        size === 'display' && styles.display,
        className,
      )}
    >
      <div className={styles.texts} aria-hidden="true">
        <span className={styles.label}>{label}</span>
        <span className={styles.value}>{words}</span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: no browser lets the native meter carry a pattern */}
      <div
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={words}
        className={styles.track}
      >
        <div className={styles.bar} style={{ width: `${percent}%`, ...fill }} />
      </div>
    </div>
  );
}
