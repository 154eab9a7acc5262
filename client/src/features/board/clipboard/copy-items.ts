import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { whyNotDelete } from '@sayso/shared/features/board/items/item-powers.ts';
import type { RoomConnection } from '../../../session/room-connection.ts';
import { announce } from '../../../ui/announcer.ts';
import { showToast } from '../../../ui/toast-queue.ts';
import { t } from './clipboard.messages.ts';
import { type Copied, copied } from './copied.ts';
import { putOnClipboard } from './put-on-clipboard.ts';

type Line = Pick<RoomConnection, 'store' | 'send'>;

/** Undefined when there is nothing that may be copied. */
export function copyOf({ store }: Line, ids: readonly ItemId[]): Copied | undefined {
  const { room, you } = store.getState();
  return you ? copied(room.board, ids, you.actor.author) : undefined;
}

/** Buttons: copies, and says so. Answers what was copied. */
export function copyItems(line: Line, ids: readonly ItemId[]): readonly ItemId[] {
  const copy = copyOf(line, ids);
  if (!copy) {
    announce(t('nothingToCopy'));
    return [];
  }
  if (!putOnClipboard(copy)) {
    showToast({ text: t('notCopied'), tone: 'warn' });
    return [];
  }
  sayCopied(copy);
  return copy.clip.items.map(({ id }) => id);
}

export function sayCopied({ clip: { items }, more }: Copied): void {
  if (more) showToast({ text: t('copiedMost', { count: items.length }), tone: 'warn' });
  else announce(t('copied', { count: items.length }));
}

/** The other half of cutting: only what may be deleted goes. */
export function takeAway({ store, send }: Line, { clip }: Copied): void {
  const { room, you } = store.getState();
  const ids = clip.items.flatMap(({ id }) => {
    const item = room.board.items.get(id);
    return item && you && !room.workshop.ended && !whyNotDelete(item, you.actor) ? [id] : [];
  });
  if (ids.length > 0) void send({ type: 'board.DeleteItems', ids });
  announce(ids.length === 0 ? t('cutOnlyYours') : t('cutDone', { count: ids.length }));
}
