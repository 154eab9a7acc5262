import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { isFacilitator } from '@sayso/shared/room/audience.ts';
import { EyeOff, History, Lightbulb, Settings, Vote } from 'lucide-react';
import { useRoomConnection } from '../../../session/room-context.ts';
import { useRoom, useYou } from '../../../session/use-room.ts';
import type { MenuItem } from '../../../ui/menu.tsx';
import { mayAdd } from '../actions/item-powers.ts';
import { t as historyWords } from '../history/history.messages.ts';
import { bringInItems } from '../out-and-in/in/bring-in-items.ts';
import { saveItems } from '../out-and-in/out/save-items.ts';
import { t as privateWords } from '../private-writing/private-writing.messages.ts';
import { t as settingsWords } from '../settings/settings.messages.ts';
import { usePointerItems } from '../together/use-pointer-items.ts';
import { useOpenVoting } from '../voting/use-voting.ts';
import { t as votingWords } from '../voting/voting.messages.ts';
import type { Asked } from './asked.ts';
import { t } from './header.messages.ts';

export interface BoardMenus {
  /** What the team does with the room on this board. Empty for everybody else. */
  readonly run: readonly MenuItem[];
  /** What concerns the board itself. */
  readonly more: readonly MenuItem[];
}

/** What this person may ask for from the header of a board. */
export function useBoardMenus(id: BoardId, ask: (asked: Asked) => void): BoardMenus {
  const { actor } = useYou();
  const { role } = actor;
  const ended = useRoom(({ workshop }) => workshop.ended);
  const isWriting = useRoom(({ board }) => board.boards.get(id)?.writing != null);
  const isShown = useRoom(({ board }) => board.boards.get(id)?.shown === true);
  const isVoting = useOpenVoting(id) !== undefined;
  const runs = isFacilitator(role) && !ended;
  const pointers = usePointerItems();
  const connection = useRoomConnection();
  const adds = useRoom(({ board }) => !ended && mayAdd(board, id, 'note', actor));

  const run: readonly (readonly [boolean, MenuItem])[] = [
    [
      !isWriting,
      { id: 'writing', label: privateWords('start'), icon: EyeOff, onSelect: () => ask('writing') },
    ],
    [
      isShown && !isWriting && !isVoting,
      { id: 'voting', label: votingWords('start'), icon: Vote, onSelect: () => ask('voting') },
    ],
    [
      !isWriting,
      {
        ...{ id: 'groups', label: t('suggest'), hint: t('suggestHint'), icon: Lightbulb },
        onSelect: () => ask('groups'),
      },
    ],
  ];
  const settings: MenuItem = {
    ...{ id: 'settings', label: settingsWords('open'), icon: Settings },
    onSelect: () => ask('settings'),
  };
  const rewind: MenuItem = {
    ...{ id: 'rewind', label: historyWords('goBack'), hint: historyWords('goBackHint'), icon: History },
    onSelect: () => ask('rewind'),
  };
  return {
    run: runs ? run.flatMap(([offered, item]) => (offered ? [item] : [])) : [],
    more: [
      ...(runs ? [settings, rewind] : []),
      ...(adds ? bringInItems(connection, id) : []),
      ...saveItems(ask),
      ...pointers,
    ],
  };
}
