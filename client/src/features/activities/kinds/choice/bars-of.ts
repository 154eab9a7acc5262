import type {
  ChoiceSetup,
  ChoiceTally,
  OptionId,
} from '@sayso/shared/features/activities/kinds/choice/choice.ts';
import { type Series, seriesFor } from '../../../../ui/series.ts';

export interface Bar {
  readonly id: OptionId;
  readonly label: string;
  readonly people: number;
  /** Goes with the option, wherever it stands. */
  readonly series: Series;
}

/** The options with their counts, as asked. `sorted`: most people first, equal ones as asked. Without a tally nobody is counted. */
export function barsOf({ options }: ChoiceSetup, tally: ChoiceTally | null, sorted = false): readonly Bar[] {
  const people = new Map(tally?.options.map((counted) => [counted.id, counted.people]));
  const bars = options.map(({ id, label }, index) => ({
    id,
    label,
    people: people.get(id) ?? 0,
    series: seriesFor(index),
  }));
  return sorted ? bars.sort((one, other) => other.people - one.people) : bars;
}
