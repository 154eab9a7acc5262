import { seriesFor } from '../../ui/series.ts';
import type { Bar } from './figures/figure.ts';
import { shareOf, shareWords } from './share-words.ts';

type Counted = Pick<Bar, 'id' | 'label' | 'mark' | 'flag'>;

/** A bar for each thing that people could give one of. `people`: in the order of the things; null before the results. */
export function countedBars(things: readonly Counted[], people: readonly number[] | null): Bar[] {
  const answered = people?.reduce((sum, count) => sum + count, 0) ?? 0;
  return things.map((thing, at) => {
    const count = people?.[at] ?? 0;
    return {
      ...thing,
      share: shareOf(count, answered),
      words: people ? shareWords(count, answered) : '',
      series: seriesFor(at),
    };
  });
}
