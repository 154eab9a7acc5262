import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { t } from './actions.messages.ts';

/** What stands beside an item: peers see a name only when the identity mode grants one, the team sees the nickname. */
export function nameBeside({ by }: Pick<Item, 'by'>, mine: boolean): string | undefined {
  if (mine) return t('mine');
  return by.staff ? (by.team ?? by.peers ?? t('staff')) : (by.peers ?? by.team);
}
