import type { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import type { Entry, EntryId } from '@sayso/shared/features/activities/entries/entries.model.ts';
import {
  byVotes,
  type RoomQuestionsSetup,
  type RoomQuestionsTally,
} from '@sayso/shared/features/activities/kinds/room-questions/room-questions.ts';
import { useRoom, useYou } from '../../../../session/use-room.ts';
import { Card } from '../../../../ui/card.tsx';
import type { BallotProps, EntriesProps } from '../../activity-ui.ts';
import { EntriesDesk } from '../../entries/entries-desk.tsx';
import { EntryList } from '../../entries/entry-list.tsx';
import { QuestionPreview } from '../../entries/question-preview.tsx';
import { readTally } from '../../entries/read-tally.ts';
import { useEntries } from '../../entries/use-wall.ts';
import { WriteEntry } from '../../entries/write-entry.tsx';
import { t } from './room-questions.messages.ts';
import styles from './room-questions.module.css';

function votesIn(results: unknown) {
  const questions = readTally<RoomQuestionsTally>(results)?.questions ?? [];
  const votes = new Map(questions.map((question) => [question.id, question.votes]));
  return {
    sumOf(entry: EntryId): string | undefined {
      const count = votes.get(entry) ?? 0;
      return count > 0 ? t('votes', { count }) : undefined;
    },
    inOrder: (entries: readonly Entry[]): readonly Entry[] =>
      byVotes(entries.map((entry) => ({ entry, votes: votes.get(entry.id) ?? 0 }))).map(({ entry }) => entry),
  };
}

/** What is talked about now, a field for one's own question, and all the others. */
export function RoomQuestionsEntries({ activity, closed, promise }: EntriesProps) {
  const { actor } = useYou();
  const entries = useEntries(activity.id);
  const written = entries.filter(({ author }) => author === actor.author).length;
  const { sumOf, inOrder } = votesIn(activity.results);
  const pinned = entries.find(({ mark }) => mark === 'pinned');
  return (
    <>
      <Card tone="accent" padding="small" className={styles.now} aria-live="polite">
        <strong>{t('now')}</strong>
        <p>{pinned?.text ?? t('nowNothing')}</p>
      </Card>
      <WriteEntry {...{ activity, written, closed, promise }} label={t('ask')} />
      <EntryList {...{ activity, closed, sumOf }} wanted={inOrder(entries)} />
    </>
  );
}

export function RoomQuestionsBallot({ question }: BallotProps<RoomQuestionsSetup, never>) {
  return <QuestionPreview question={question} says={t('preview')} />;
}

export function RoomQuestionsDesk({ id }: { id: ActivityId }) {
  const activity = useRoom(({ activities }) => activities.activities.get(id));
  return activity ? <EntriesDesk activity={activity} {...votesIn(activity.results)} /> : null;
}
