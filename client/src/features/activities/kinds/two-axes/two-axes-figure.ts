import { gridSteps } from '@sayso/shared/features/activities/kinds/two-axes/two-axes.counting.ts';
import type {
  TwoAxesSetup,
  TwoAxesTally,
} from '@sayso/shared/features/activities/kinds/two-axes/two-axes.ts';
import { seriesFor } from '../../../../ui/series.ts';
import type { Plane } from '../../figures/figure.ts';
import { placeWords } from './place-words.ts';
import { t } from './two-axes.messages.ts';

/** A dot for every person and the median among them, for each thing. */
export function twoAxesFigure(setup: TwoAxesSetup, tally: TwoAxesTally | null): Plane {
  const { items, across, up } = setup;
  return {
    figure: 'plane',
    across,
    up,
    sets: items.map(({ id, label }, index) => {
      const counted = tally?.items.find((item) => item.id === id);
      const middle = counted?.middle ?? undefined;
      return {
        id,
        label,
        series: seriesFor(index),
        dots: (counted?.dots ?? []).flatMap(([column, row, people]) =>
          Array.from({ length: people }, () => ({ x: column / gridSteps, y: row / gridSteps })),
        ),
        middle,
        words: middle
          ? t('middle', {
              people: t('people', { count: tally?.answered ?? 0 }),
              at: placeWords(middle, setup),
            })
          : '',
      };
    }),
  };
}
