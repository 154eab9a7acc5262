import {
  type ApprovalSetup,
  type ApprovalTally,
  gapAtTop,
} from '@sayso/shared/features/activities/kinds/approval/approval.ts';
import { seriesFor } from '../../../../ui/series.ts';
import type { Bars } from '../../figures/figure.ts';
import { shareOf, shareWords } from '../../share-words.ts';
import { t } from './approval.messages.ts';

/** People per option, and whether one more person could change what comes first. `sorted`: most people first. */
export function approvalFigure(
  { options }: ApprovalSetup,
  tally: ApprovalTally | null,
  { sorted }: { readonly sorted: boolean },
): Bars {
  const answered = tally?.answered ?? 0;
  const bars = options.map(({ id, label, mark }, index) => {
    const people = tally?.options.find((counted) => counted.id === id)?.people ?? 0;
    return {
      id,
      label,
      mark,
      share: shareOf(people, answered),
      words: tally ? shareWords(people, answered) : '',
      series: seriesFor(index),
    };
  });
  return {
    figure: 'bars',
    bars: sorted ? bars.sort((one, other) => other.share - one.share) : bars,
    note: (tally && noteOf(tally)) || undefined,
  };
}

function noteOf(tally: ApprovalTally): string {
  const gap = gapAtTop(tally);
  return [
    gap === 0 && t('level'),
    gap === 1 && t('onePerson'),
    tally.none > 0 && t('withNone', { count: tally.none }),
  ]
    .filter(Boolean)
    .join(' ');
}
