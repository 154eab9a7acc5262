import {
  byVotes,
  type CountedQuestion,
  type RoomQuestionsSetup,
  type RoomQuestionsTally,
} from '@sayso/shared/features/activities/kinds/room-questions/room-questions.ts';
import type { Cards } from '../../figures/figure.ts';
import { t } from './room-questions.messages.ts';

const cardOf = ({ id, text, votes, mark, reply }: CountedQuestion) => ({
  id,
  text,
  words:
    [votes > 0 ? t('votes', { count: votes }) : '', reply ?? ''].filter(Boolean).join(' · ') || undefined,
  done: mark === 'answered',
});

/** What is talked about now, then what is open, then what has an answer. Within each the most votes first when `sorted`. */
export function roomQuestionsFigure(
  _setup: RoomQuestionsSetup,
  tally: RoomQuestionsTally | null,
  { sorted }: { readonly sorted: boolean },
): Cards {
  const all = tally?.questions ?? [];
  const questions = sorted ? byVotes(all) : all;
  const groups = [
    { id: 'now', title: t('now'), mark: 'pinned' },
    { id: 'open', title: t('open'), mark: null },
    { id: 'answered', title: t('answered'), mark: 'answered' },
  ].map(({ id, title, mark }) => ({
    ...{ id, title },
    cards: questions.filter((question) => question.mark === mark).map(cardOf),
  }));
  return { figure: 'cards', groups: groups.filter(({ cards }) => cards.length > 0) };
}
