import { useRoom } from '../../session/use-room.ts';
import { t } from './team.messages.ts';
import { useAsking } from './use-asking.ts';

/** The workshop's title, with how much waits for the team in front: seen in a tab that is not on top. */
export function usePageTitle(): string {
  const title = useRoom(({ workshop }) => workshop.title);
  const count = useAsking();
  return count > 0 ? t('pageTitle', { count, title }) : title;
}
