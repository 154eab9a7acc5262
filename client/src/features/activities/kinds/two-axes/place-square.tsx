import type { Place } from '@sayso/shared/features/activities/kinds/two-axes/two-axes.counting.ts';
import type { TwoAxesSetup } from '@sayso/shared/features/activities/kinds/two-axes/two-axes.ts';
import type { KeyboardEvent, MouseEvent } from 'react';
import { classNames } from '../../../../ui/class-names.ts';
import { byOneStep, onGrid } from './grid.ts';
import styles from './place-square.module.css';
import { t } from './two-axes.messages.ts';

interface PlaceSquareProps extends Pick<TwoAxesSetup, 'across' | 'up'> {
  /** Of the thing that a tap places. */
  label: string;
  dots: readonly {
    readonly id: string;
    readonly number: number;
    readonly at: Place;
    readonly current: boolean;
  }[];
  place: Place | undefined;
  closed: boolean;
  onPlace(place: Place): void;
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** The square with words at its four sides. A tap or an arrow key places one thing; dots of the others stand where they are. */
export function PlaceSquare({ label, across, up, dots, place, closed, onPlace }: PlaceSquareProps) {
  const tap = (event: MouseEvent<HTMLButtonElement>): void => {
    if (closed) return;
    // A key or a screen reader presses without a place.
    if (event.detail === 0) return onPlace(place ?? { x: 0.5, y: 0.5 });
    const { left, bottom, width, height } = event.currentTarget.getBoundingClientRect();
    onPlace(onGrid({ x: (event.clientX - left) / width, y: (bottom - event.clientY) / height }));
  };
  const press = (event: KeyboardEvent): void => {
    const by = arrows[event.key];
    if (!by || closed) return;
    event.preventDefault();
    onPlace(byOneStep(place ?? { x: 0.5, y: 0.5 }, by));
  };

  return (
    <div className={styles.frame}>
      <span className={classNames(styles.end, styles.top)}>{up.high}</span>
      <div className={styles.square}>
        <button
          type="button"
          className={styles.ground}
          aria-label={t('square', { label })}
          aria-disabled={closed || undefined}
          onClick={tap}
          onKeyDown={press}
        />
        {dots.map(({ id, number, at, current }) => (
          <span
            key={id}
            className={classNames(styles.dot, current && styles.current)}
            style={{ left: `${at.x * 100}%`, bottom: `${at.y * 100}%` }}
            aria-hidden="true"
          >
            {number}
          </span>
        ))}
      </div>
      <span className={classNames(styles.end, styles.bottom)}>{up.low}</span>
      <span className={styles.sides}>
        <span className={styles.end}>{across.low}</span>
        <span className={classNames(styles.end, styles.right)}>{across.high}</span>
      </span>
    </div>
  );
}
