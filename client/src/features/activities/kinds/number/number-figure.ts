import type { NumberSetup, NumberTally } from '@sayso/shared/features/activities/kinds/number/number.ts';
import type { Line } from '../../figures/figure.ts';
import { t } from './number.messages.ts';

/** Every answer over the line, with the median and the middle half. Never the mean. */
export function numberFigure({ from, to, unit }: NumberSetup, tally: NumberTally | null): Line {
  const spread = tally?.spread;
  const { before, after } = unit ?? {};
  return {
    figure: 'line',
    from,
    to,
    unit: { ...(before ? { before } : {}), ...(after ? { after } : {}) },
    dots: tally?.dots ?? [],
    marks: spread ? [{ at: spread.middle, label: t('middle') }] : [],
    band: spread ? { from: spread.lowerQuarter, to: spread.upperQuarter, label: t('half') } : undefined,
    note: tally && tally.width !== null ? t('together') : undefined,
  };
}
