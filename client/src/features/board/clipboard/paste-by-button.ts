import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import type { RoomConnection } from '../../../session/room-connection.ts';
import { placeOf } from './paste-place.ts';
import { lastCopied } from './put-on-clipboard.ts';
import { readClipboard } from './read-clipboard.ts';

/** Where the clipboard can't be read: what was copied in this tab, else a field to paste into. */
export async function pasteByButton(connection: RoomConnection, board: BoardId): Promise<void> {
  const place = placeOf(board);
  if (!place) return;
  const found = await readClipboard();
  const { paste, pasteClip } = await import('./paste.ts');
  if (found) return paste(connection, board, place, found);
  const copy = lastCopied();
  if (copy) return pasteClip(connection, board, place, copy.clip);
  place.ask('');
}
