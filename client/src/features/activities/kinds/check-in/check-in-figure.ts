import type {
  CheckInSetup,
  CheckInTally,
} from '@sayso/shared/features/activities/kinds/check-in/check-in.ts';
import { valuesOf } from '@sayso/shared/features/activities/kinds/check-in/check-in.values.ts';
import { countedBars } from '../../counted-bars.ts';
import type { Bars } from '../../figures/figure.ts';
import { middleWords } from '../../middle-words.ts';
import { shareWords } from '../../share-words.ts';
import { t } from './check-in.messages.ts';
import { valueDrawings } from './check-in-drawings.ts';

/** So many fingers or fewer: somebody who does not go along yet. */
const fewFingers = 2;

/** The values in their order with their counts; for fist to five also how far the room goes along. */
export function checkInFigure({ style }: CheckInSetup, tally: CheckInTally | null): Bars {
  const values = valuesOf[style].map((value) => ({
    id: value,
    label: t(value),
    mark: { drawing: valueDrawings[value] },
  }));
  return {
    figure: 'bars',
    bars: countedBars(values, tally?.people ?? null),
    note: style === 'fist' && tally ? consensus(tally) : undefined,
  };
}

function consensus({ people }: CheckInTally): string | undefined {
  const middle = middleWords(
    people,
    people.map((_, count) => t('fingers', { count })),
  );
  if (middle === undefined) return undefined;
  const sum = (counts: readonly number[]): number => counts.reduce((before, count) => before + count, 0);
  const few = sum(people.slice(0, fewFingers + 1));
  return `${middle}. ${t('fewFingers', { people: shareWords(few, sum(people)) })}.`;
}
