import { classNames } from './class-names.ts';
import styles from './meter.module.css';

export interface ProgressBarProps {
  label: string;
  value: number;
  max?: number | undefined;
  /** What it says in words: "3 of 7 steps". Percent when left out. */
  valueText?: string | undefined;
  hideLabel?: boolean | undefined;
  className?: string | undefined;
}

/** How far something has come. */
export function ProgressBar(props: ProgressBarProps) {
  const { label, value, max = 100, valueText, hideLabel = false, className } = props;
  const percent = max > 0 ? Math.min(100, Math.max(0, (value / max) * 100)) : 0;
  const words = valueText ?? `${Math.round(percent)} %`;
  return (
    <div className={classNames(styles.meter, className)}>
      {!hideLabel && (
        <div className={styles.texts} aria-hidden="true">
          <span className={styles.label}>{label}</span>
          <span className={styles.value}>{words}</span>
        </div>
      )}
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={words}
        className={styles.track}
      >
        <div className={styles.bar} style={{ width: `${percent}%` }} />
      </div>
    </div>
  );
}
