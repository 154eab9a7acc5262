import type { Activity, Counts } from '@sayso/shared/features/activities/activities.model.ts';
import { t } from '../activities.messages.ts';
import type { AnyActivityUi } from '../activity-ui.ts';
import type { Round } from '../figures/compare/rounds.ts';

/** Every round whose results this screen knows, first one first. Two or more of them can be compared. */
export function comparedRounds(activity: Activity, ui: AnyActivityUi): readonly Round[] {
  const { earlier, setup, counts, results } = activity;
  const all = [...earlier, { setup, counts, results }];
  return all.flatMap((round, place) => {
    if (!round.counts || round.results === null) return [];
    const figure = ui.figure(round.setup, round.results, { sorted: false });
    return [{ title: t('roundTitle', { round: place + 1 }), figure, words: countWords(round.counts) }];
  });
}

const countWords = ({ answered, passed }: Counts): string =>
  `${t('answered', { count: answered })} · ${t('passedCount', { count: passed })}`;
