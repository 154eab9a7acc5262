import type { PanelTally, PitchTally } from '@sayso/shared/features/activities/kinds/panel/panel.counting.ts';
import type { PanelSetup } from '@sayso/shared/features/activities/kinds/panel/panel.ts';
import { seriesFor } from '../../../../ui/series.ts';
import type { Spread, Spreads } from '../../figures/figure.ts';
import { t } from './panel.messages.ts';

/** The pitches with their means and everybody's own mean around it. `sorted`: highest mean first, equal ones as asked and marked. */
export function panelFigure(
  setup: PanelSetup,
  tally: PanelTally | null,
  { sorted }: { readonly sorted: boolean },
): Spreads {
  const counted = new Map(tally?.pitches.map((pitch) => [pitch.id, pitch]));
  const rows = setup.pitches.map(({ id, label }, index): Spread => {
    const pitch = counted.get(id);
    return {
      id,
      label,
      series: seriesFor(index),
      mean: pitch?.mean ?? null,
      dots: pitch?.people ?? [],
      words: pitch ? meanWords(pitch) : '',
      more: pitch && moreWords(setup, pitch, tally?.pitches ?? []),
    };
  });
  if (sorted) rows.sort((one, other) => (other.mean ?? 0) - (one.mean ?? 0));
  return {
    figure: 'spreads',
    from: 1,
    to: setup.points,
    rows,
    note: tally ? closeWords(setup, tally) : undefined,
  };
}

const rounded = (mean: number): string => String(Math.round(mean * 100) / 100);

const meanWords = ({ mean }: PitchTally): string =>
  mean === null ? t('nobody') : t('mean', { mean: rounded(mean) });

/** Who is in the mean and who is beside it. What the criteria came to stands in the table: here it would crowd out the picture. */
function moreWords({ pitches }: PanelSetup, pitch: PitchTally, all: readonly PitchTally[]): string {
  const { mean, scored, passed, conflicts } = pitch;
  const equal = all.filter(({ id, mean: other }) => id !== pitch.id && mean !== null && other === mean);
  return [
    equal.length > 0 && t('same', { pitches: namesOf(pitches, equal) }),
    scored > 0 && t('scored', { count: scored }),
    passed > 0 && t('passed', { count: passed }),
    conflicts > 0 && t('conflicts', { count: conflicts }),
  ]
    .filter(Boolean)
    .join(t('between'));
}

/** Nothing when one pitch is clearly ahead: the picture says that itself. */
function closeWords({ pitches }: PanelSetup, { leading, pitches: counted }: PanelTally): string | undefined {
  const close = counted.filter(({ id }) => leading.includes(id));
  if (close.length < 2) return undefined;
  const equal = close.every(({ mean }) => mean === close[0]?.mean);
  return t(equal ? 'tied' : 'close', { pitches: namesOf(pitches, close) });
}

const namesOf = (pitches: PanelSetup['pitches'], some: readonly PitchTally[]): string =>
  pitches
    .filter(({ id }) => some.some((one) => one.id === id))
    .map(({ label }) => label)
    .join(t('between'));
