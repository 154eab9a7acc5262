import type { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import type { EntryId } from '@sayso/shared/features/activities/entries/entries.model.ts';
import type {
  OpenTextSetup,
  OpenTextTally,
} from '@sayso/shared/features/activities/kinds/open-text/open-text.ts';
import { useRoom, useYou } from '../../../../session/use-room.ts';
import type { BallotProps, EntriesProps } from '../../activity-ui.ts';
import { EntriesDesk } from '../../entries/entries-desk.tsx';
import { EntryList } from '../../entries/entry-list.tsx';
import { QuestionPreview } from '../../entries/question-preview.tsx';
import { readTally } from '../../entries/read-tally.ts';
import { useEntries } from '../../entries/use-wall.ts';
import { WriteEntry } from '../../entries/write-entry.tsx';
import { t } from './open-text.messages.ts';

function likesIn(results: unknown): (entry: EntryId) => string | undefined {
  const cards = readTally<OpenTextTally>(results)?.cards ?? [];
  return (entry) => {
    const likes = cards.find(({ id }) => id === entry)?.likes ?? 0;
    return likes > 0 ? t('likes', { count: likes }) : undefined;
  };
}

/** One's own cards and those of others, and a field for one more. */
export function OpenTextEntries({ activity, closed, promise }: EntriesProps) {
  const { actor } = useYou();
  const entries = useEntries(activity.id);
  const written = entries.filter(({ author }) => author === actor.author).length;
  return (
    <>
      <WriteEntry {...{ activity, written, closed, promise }} label={t('card')} />
      <EntryList {...{ activity, closed }} wanted={entries} sumOf={likesIn(activity.results)} />
    </>
  );
}

export function OpenTextBallot({ question, setup }: BallotProps<OpenTextSetup, never>) {
  return <QuestionPreview question={question} says={t('preview', { count: setup.cards })} />;
}

export function OpenTextDesk({ id }: { id: ActivityId }) {
  const activity = useRoom(({ activities }) => activities.activities.get(id));
  return activity ? <EntriesDesk activity={activity} sumOf={likesIn(activity.results)} /> : null;
}
