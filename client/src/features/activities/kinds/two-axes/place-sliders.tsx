import { gridSteps, type Place } from '@sayso/shared/features/activities/kinds/two-axes/two-axes.counting.ts';
import type { TwoAxesSetup } from '@sayso/shared/features/activities/kinds/two-axes/two-axes.ts';
import { Minus, Plus } from 'lucide-react';
import { useId } from 'react';
import { IconButton } from '../../../../ui/icon-button.tsx';
import { onGrid } from './grid.ts';
import styles from './place-sliders.module.css';
import { acrossWords, upWords } from './place-words.ts';
import { t } from './two-axes.messages.ts';

interface PlaceSlidersProps extends Pick<TwoAxesSetup, 'across' | 'up'> {
  label: string;
  /** Without a place the sliders stand in the middle. */
  place: Place | undefined;
  closed: boolean;
  onPlace(place: Place): void;
}

/** The same place as on the square, one direction at a time. */
export function PlaceSliders({ label, across, up, place, closed, onPlace }: PlaceSlidersProps) {
  const { x, y } = place ?? { x: 0.5, y: 0.5 };
  return (
    <div className={styles.sliders}>
      <PlaceSlider
        label={t('across', { label })}
        ends={across}
        share={x}
        words={acrossWords(x, across)}
        closed={closed}
        onShare={(share) => onPlace(onGrid({ x: share, y }))}
      />
      <PlaceSlider
        label={t('up', { label })}
        ends={up}
        share={y}
        words={upWords(y, up)}
        closed={closed}
        onShare={(share) => onPlace(onGrid({ x, y: share }))}
      />
    </div>
  );
}

interface PlaceSliderProps {
  label: string;
  ends: { readonly low: string; readonly high: string };
  share: number;
  /** Where it stands, in words. */
  words: string;
  closed: boolean;
  onShare(share: number): void;
}

function PlaceSlider({ label, ends, share, words, closed, onShare }: PlaceSliderProps) {
  const id = useId();
  const step = Math.round(share * gridSteps);
  const go = (to: number): void => {
    if (!closed) onShare(to / gridSteps);
  };
  return (
    <div className={styles.slider}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <span className={styles.row}>
        <IconButton
          icon={Minus}
          variant="secondary"
          label={t('moveTo', { end: ends.low })}
          aria-disabled={closed || step === 0 || undefined}
          onClick={() => go(Math.max(0, step - 1))}
        />
        <input
          id={id}
          type="range"
          className={styles.range}
          min={0}
          max={gridSteps}
          value={step}
          aria-valuetext={words}
          aria-disabled={closed || undefined}
          onChange={({ target }) => go(Number(target.value))}
        />
        <IconButton
          icon={Plus}
          variant="secondary"
          label={t('moveTo', { end: ends.high })}
          aria-disabled={closed || step === gridSteps || undefined}
          onClick={() => go(Math.min(gridSteps, step + 1))}
        />
      </span>
      <span className={styles.ends} aria-hidden="true">
        <span>{ends.low}</span>
        <span>{ends.high}</span>
      </span>
    </div>
  );
}
