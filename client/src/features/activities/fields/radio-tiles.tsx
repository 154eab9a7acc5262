import { CircleAlert, type LucideIcon } from 'lucide-react';
import { useId } from 'react';
import { classNames } from '../../../ui/class-names.ts';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import styles from './radio-tiles.module.css';

export interface Tile<Value> {
  value: Value;
  /** What is read out; also what stands there, where there is no `face`. */
  label: string;
  /** Shorter, to look at: a number. */
  face?: string | undefined;
  icon?: LucideIcon | undefined;
}

interface RadioTilesProps<Value> {
  legend: string;
  hideLegend?: boolean | undefined;
  /** Under the legend. */
  hint?: string | undefined;
  tiles: readonly Tile<Value>[];
  value: Value | undefined;
  onPick(value: Value): void;
  /** Stays readable, changes nothing. */
  closed: boolean;
  /** What the first and the last tile mean. */
  ends?: { readonly low: string; readonly high: string } | undefined;
  error?: string | undefined;
}

/** One of a few, side by side. Real radios: arrow keys come with them. */
export function RadioTiles<Value extends string | number>(props: RadioTilesProps<Value>) {
  const { legend, hideLegend = false, hint, tiles, value, onPick, closed, ends, error } = props;
  const name = useId();
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return (
    <fieldset
      className={classNames(styles.group, closed && styles.closed)}
      aria-disabled={closed || undefined}
      aria-describedby={described || undefined}
    >
      <legend className={hideLegend ? undefined : styles.legend}>
        {hideLegend ? <VisuallyHidden>{legend}</VisuallyHidden> : legend}
      </legend>
      {hint && (
        <p id={`${name}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={styles.tiles}>
        {tiles.map(({ value: own, label, face, icon: Icon }) => (
          <label key={own} className={styles.tile}>
            <input
              type="radio"
              className={styles.control}
              name={name}
              value={own}
              aria-label={label}
              aria-disabled={closed || undefined}
              checked={own === value}
              onChange={() => !closed && onPick(own)}
            />
            {Icon && <Icon aria-hidden="true" />}
            <span className={face === undefined ? styles.words : styles.face}>{face ?? label}</span>
          </label>
        ))}
      </div>
      {ends && (
        <p className={styles.ends} aria-hidden="true">
          <span>{ends.low}</span>
          <span>{ends.high}</span>
        </p>
      )}
      {error && (
        <p id={`${name}-error`} className={styles.error}>
          <CircleAlert aria-hidden="true" />
          <span>{error}</span>
        </p>
      )}
    </fieldset>
  );
}
