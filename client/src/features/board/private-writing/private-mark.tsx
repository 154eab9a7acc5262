import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { Lock } from 'lucide-react';
import { useRoom } from '../../../session/use-room.ts';
import { Badge } from '../../../ui/badge.tsx';
import { t } from './private-writing.messages.ts';

/** On a thing that is not revealed: who can see it now. */
export function PrivateMark({
  item,
  mine,
  className,
}: {
  item: Item;
  mine: boolean;
  className?: string | undefined;
}) {
  const teamSees = useRoom(({ board }) => board.boards.get(item.board)?.writing?.teamSees === true);
  return (
    <Badge icon={Lock} className={className}>
      {markOf(item, mine, teamSees)}
    </Badge>
  );
}

function markOf({ hidden }: Item, mine: boolean, teamSees: boolean): string {
  if (hidden) return t('heldBack');
  if (!mine) return t('notRevealed');
  return teamSees ? t('onlyYouAndTeam') : t('onlyYou');
}
