import { useRoom } from '../../session/use-room.ts';
import { t } from './team.messages.ts';
import { useUnreadWhispers } from './use-unread-whispers.ts';

/** The workshop's title, with how many people want something of the team in front: seen in a tab that is not on top. */
export function usePageTitle(): string {
  const title = useRoom(({ workshop }) => workshop.title);
  const unread = useUnreadWhispers();
  const asking = useRoom(({ people }) =>
    [...people.seats.values()].reduce(
      (sum, { hand, status }) => sum + (hand || status === 'waiting' ? 1 : 0),
      0,
    ),
  );
  const count = unread + asking;
  return count > 0 ? t('pageTitle', { count, title }) : title;
}
