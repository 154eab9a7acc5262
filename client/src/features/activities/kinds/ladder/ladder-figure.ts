import { rungsOf } from '@sayso/shared/features/activities/kinds/ladder/ladder.rungs.ts';
import type { LadderSetup, LadderTally } from '@sayso/shared/features/activities/kinds/ladder/ladder.ts';
import { countedBars } from '../../counted-bars.ts';
import type { Bars } from '../../figures/figure.ts';
import { middleWords } from '../../middle-words.ts';
import { t } from './ladder.messages.ts';

/** The rungs, the top one first. What the host said is marked only where the room's own answer stands beside it. */
export function ladderFigure({ rungs, declared }: LadderSetup, tally: LadderTally | null): Bars {
  const things = rungsOf[rungs].map((rung, at) => ({
    id: rung,
    label: t('rung', { number: at + 1, name: t(rung) }),
    flag: tally && declared === at + 1 ? t('hostSaid') : undefined,
  }));
  const names = things.map(({ label }) => label);
  return {
    figure: 'bars',
    bars: countedBars(things, tally?.people ?? null).reverse(),
    note: tally ? middleWords(tally.people, names) : undefined,
  };
}
