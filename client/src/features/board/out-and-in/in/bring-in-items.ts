import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { ClipboardPaste, ListPlus } from 'lucide-react';
import type { RoomConnection } from '../../../../session/room-connection.ts';
import type { MenuItem } from '../../../../ui/menu.tsx';
import { pasteByButton } from '../../clipboard/paste-by-button.ts';
import { placeOf } from '../../clipboard/paste-place.ts';
import { t } from '../out-and-in.messages.ts';

/** Much at once onto the board that is shown: a list, a file, what was copied. */
export const bringInItems = (connection: RoomConnection, board: BoardId): readonly MenuItem[] => [
  {
    ...{ id: 'many', label: t('addMany'), hint: t('addManyHint'), icon: ListPlus },
    onSelect: () => placeOf(board)?.ask(''),
  },
  {
    ...{ id: 'paste', label: t('paste'), hint: t('pasteHint'), icon: ClipboardPaste },
    onSelect: () => void pasteByButton(connection, board),
  },
];
