import {
  meanOf,
  type PointsSetup,
  type PointsTally,
} from '@sayso/shared/features/activities/kinds/points/points.ts';
import { seriesFor } from '../../../../ui/series.ts';
import type { Bars } from '../../figures/figure.ts';
import { amountWords, averageWords } from './amount-words.ts';
import { t } from './points.messages.ts';

/** What each thing got on average, how many gave to it and the largest share. `sorted`: most first. */
export function pointsFigure(
  setup: PointsSetup,
  tally: PointsTally | null,
  { sorted }: { readonly sorted: boolean },
): Bars {
  const answered = tally?.answered ?? 0;
  const means = setup.items.map(({ id }) => {
    const given = tally?.items.find((item) => item.id === id);
    return given ? meanOf(given, answered) : 0;
  });
  const full = wholeBar(setup.total, Math.max(...means));
  const bars = setup.items.map(({ id, label, mark }, index) => {
    const given = tally?.items.find((item) => item.id === id);
    const mean = means[index] ?? 0;
    return {
      id,
      label,
      mark,
      share: mean / full,
      words: given ? t('onAverage', { amount: averageWords(mean, setup) }) : '',
      ...(given
        ? {
            more: t('largest', {
              gave: t('gave', { people: given.people, answered }),
              amount: amountWords(given.largest, setup),
            }),
          }
        : {}),
      series: seriesFor(index),
    };
  });
  return {
    figure: 'bars',
    bars: sorted ? bars.sort((one, other) => other.share - one.share) : bars,
    note: tally && answered > 0 ? kept(setup, tally) : undefined,
  };
}

/** What a whole bar stands for: all that a person has, halved as long as every mean still fits. So bars seldom change their scale. */
export function wholeBar(total: number, largestMean: number): number {
  let full = total;
  while (largestMean > 0 && largestMean <= full / 2) full /= 2;
  return full;
}

function kept(setup: PointsSetup, { unspent, answered }: PointsTally): string {
  const total = amountWords(setup.total, setup);
  if (unspent.total === 0) return t('keptNone', { total });
  return t('keptSome', { amount: averageWords(meanOf(unspent, answered), setup), total });
}
