import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { useRoom, useRoomList } from '../../../session/use-room.ts';
import { wordsOf } from '../kinds/looks.ts';
import { ActionButtons, type ActionEvents } from './action-buttons.tsx';
import { t } from './actions.messages.ts';
import { useSharedPowers } from './use-item-powers.ts';

interface ItemActionsProps extends ActionEvents {
  /** One or several of one board. */
  ids: readonly ItemId[];
  className?: string | undefined;
}

/** What this person may do with items that are known by their ids. */
export function ItemActions({ ids, ...rest }: ItemActionsProps) {
  const items = useRoomList(({ board }) => ids.flatMap((id) => board.items.get(id) ?? []));
  const powers = useSharedPowers(ids);
  const about = useRoom(({ board }) => {
    const [only, ...others] = items;
    return only && others.length === 0
      ? wordsOf(only.content, board.items)
      : t('several', { count: items.length });
  });
  return <ActionButtons {...rest} items={items} powers={powers} about={about} />;
}
