import { Eye, EyeOff, MousePointer2, MousePointerBan } from 'lucide-react';
import { useRoom } from '../../../session/use-room.ts';
import type { MenuItem } from '../../../ui/menu.tsx';
import { hidePointers, usePointersHidden } from './pointer-choices.ts';
import { t } from './together.messages.ts';
import { useHere, useTogether } from './together-here.ts';

/** What somebody may choose about pointers on the picture: their own, and those of others. None in the list. */
export function usePointerItems(): readonly MenuItem[] {
  const here = useTogether();
  const shows = useHere((one) => one.showsMine);
  const hidden = usePointersHidden();
  const pictured = useHere((one) => one.scene !== null);
  const allowed = useRoom(({ board }) => board.boards.get(here.board)?.allows.cursors === true);
  if (!pictured) return [];
  const mine: MenuItem = {
    id: 'mine',
    label: shows ? t('hideMine') : t('showMine'),
    hint: shows ? undefined : t(here.isTeam ? 'showMineTeam' : 'showMineHint'),
    icon: shows ? MousePointerBan : MousePointer2,
    onSelect() {
      here.showsMine = !shows;
    },
  };
  const others: MenuItem = {
    id: hidden ? 'show-all' : 'hide-all',
    label: hidden ? t('showAll') : t('hideAll'),
    hint: t('hideAllHint'),
    icon: hidden ? Eye : EyeOff,
    onSelect: () => hidePointers(!hidden),
  };
  return [...(here.isTeam || allowed ? [mine] : []), others];
}
