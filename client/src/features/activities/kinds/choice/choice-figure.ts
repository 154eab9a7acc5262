import type { ChoiceSetup, ChoiceTally } from '@sayso/shared/features/activities/kinds/choice/choice.ts';
import { seriesFor } from '../../../../ui/series.ts';
import type { Bars } from '../../figures/figure.ts';
import { shareOf, shareWords } from '../../share-words.ts';

/** The options with their counts, as asked. `sorted`: most people first, equal ones as asked. Without a tally nobody is counted. */
export function choiceFigure(
  { options }: ChoiceSetup,
  tally: ChoiceTally | null,
  { sorted }: { readonly sorted: boolean },
): Bars {
  const people = new Map(tally?.options.map((counted) => [counted.id, counted.people]));
  const answered = tally?.answered ?? 0;
  const bars = options.map(({ id, label, mark }, index) => {
    const count = people.get(id) ?? 0;
    return {
      id,
      label,
      mark,
      share: shareOf(count, answered),
      value: tally ? count : undefined,
      words: tally ? shareWords(count, answered) : '',
      series: seriesFor(index),
    };
  });
  return { figure: 'bars', bars: sorted ? bars.sort((one, other) => other.share - one.share) : bars };
}
