import type { Note } from '@sayso/shared/features/board/board.model.ts';
import { t } from './board.messages.ts';

/** What stands beside a note: peers see a name only when the identity mode grants one, the team sees the nickname. */
export function nameBeside({ by }: Note, mine: boolean): string | undefined {
  if (mine) return t('mine');
  return by.staff ? (by.team ?? by.peers ?? t('staff')) : (by.peers ?? by.team);
}
