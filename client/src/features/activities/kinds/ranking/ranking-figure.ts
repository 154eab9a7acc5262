import { agreedLeader } from '@sayso/shared/features/activities/kinds/ranking/ranking.counting.ts';
import {
  averagePoints,
  type RankingSetup,
  type RankingTally,
} from '@sayso/shared/features/activities/kinds/ranking/ranking.ts';
import type { LabelledId } from '@sayso/shared/features/activities/labelled.ts';
import { seriesFor } from '../../../../ui/series.ts';
import type { Bars } from '../../figures/figure.ts';
import { t } from './ranking.messages.ts';

/** Average points as bars, and whether it depends on how they are counted. `sorted`: most points first. */
export function rankingFigure(
  { items }: RankingSetup,
  tally: RankingTally | null,
  { sorted }: { readonly sorted: boolean },
): Bars {
  const answered = tally?.answered ?? 0;
  const bars = items.map(({ id, label, mark }, index) => {
    const item = tally?.items.find((counted) => counted.id === id);
    const average = item ? averagePoints(item, answered) : 0;
    return {
      id,
      label,
      mark,
      share: average / items.length,
      words: item ? t('points', { points: average.toFixed(1) }) : '',
      ...(item ? { more: t('firstChoices', { count: item.places[0] ?? 0 }) } : {}),
      series: seriesFor(index),
    };
  });
  return {
    figure: 'bars',
    bars: sorted ? bars.sort((one, other) => other.share - one.share) : bars,
    note: [answered > 0 && tally && verdict(items, tally), t('howPoints', { most: items.length })]
      .filter(Boolean)
      .join(' '),
  };
}

/** Nothing is called first unless every way to count says so. */
function verdict(items: RankingSetup['items'], { leaders }: RankingTally): string {
  const labelOf = (id: LabelledId): string => items.find((item) => item.id === id)?.label ?? '';
  const all = (ids: readonly LabelledId[]): string =>
    ids.map(labelOf).reduce((one, other) => t('and', { one, other }));
  const leader = agreedLeader(leaders);
  if (leader !== null) return t('clear', { label: labelOf(leader) });
  const { byPoints, byFirstChoices, oneAgainstOne } = leaders;
  return [
    t('close'),
    t('byPoints', { labels: all(byPoints) }),
    t('byFirst', { labels: all(byFirstChoices) }),
    oneAgainstOne === null ? t('nothingBeats') : t('oneAgainstOne', { label: labelOf(oneAgainstOne) }),
  ].join(' ');
}
