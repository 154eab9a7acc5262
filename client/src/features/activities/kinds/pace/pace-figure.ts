import {
  type PaceSetup,
  type PaceTally,
  paces,
  trendsIn,
} from '@sayso/shared/features/activities/kinds/pace/pace.ts';
import { seriesFor } from '../../../../ui/series.ts';
import type { FigureOptions } from '../../activity-ui.ts';
import type { Bars } from '../../figures/figure.ts';
import { shareOf } from '../../share-words.ts';
import { t } from './pace.messages.ts';

/** What enough people say, in a sentence. Fewer than three have neither a number nor a bar of their own. */
export function paceFigure(_setup: PaceSetup, tally: PaceTally | null, { here = 0 }: FigureOptions): Bars {
  const bars = paces.map((pace, at) => {
    const people = tally?.people[at] ?? null;
    return {
      id: pace,
      label: t(pace),
      share: shareOf(people ?? 0, Math.max(here, tally?.answered ?? 0)),
      words: tally ? (people === null ? t('few') : t('people', { count: people })) : '',
      series: seriesFor(at),
    };
  });
  return { figure: 'bars', bars, note: tally ? noteOf(tally, here) : undefined };
}

function noteOf(tally: PaceTally, here: number): string {
  const trends = trendsIn(tally, here);
  if (trends.length === 0) return t('fine');
  return trends.map((pace) => t('several', { what: t(pace) })).join(' ');
}
