import type { Slice } from '@sayso/shared/features/activities/activity-kind.ts';
import type { SliceAnswer, SliceSide } from '@sayso/shared/features/activities/queries/slice.ts';
import { Heading } from '../../../ui/heading.tsx';
import type { Figure } from '../figures/figure.ts';
import { FigureView } from '../figures/figure-view.tsx';
import styles from './slice-view.module.css';
import { t } from './slices.messages.ts';

interface SliceSidesProps {
  slice: Slice;
  sides: SliceAnswer;
  figure(tally: unknown): Figure;
}

/** Both sides in the same order and the same size, each with how many people it is. */
export function SliceSides({ slice, sides: { inside, rest }, figure }: SliceSidesProps) {
  return (
    <>
      <div className={styles.sides}>
        <Side name={slice.label} side={inside} figure={figure} />
        <Side name={t('rest')} side={rest} figure={figure} />
      </div>
      <p className={styles.soft}>{t('passes')}</p>
    </>
  );
}

function Side({ name, side, figure }: { name: string; side: SliceSide; figure(tally: unknown): Figure }) {
  return (
    <div className={styles.side}>
      <div className={styles.head}>
        <Heading level={4}>{name}</Heading>
        <p className={styles.soft}>{t('people', { count: side.answered })}</p>
      </div>
      <FigureView figure={figure(side.tally)} />
    </div>
  );
}
