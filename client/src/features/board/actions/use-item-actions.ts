import type { ItemId, SectionId } from '@sayso/shared/features/board/board-ids.ts';
import { ItemId as Id } from '@sayso/shared/features/board/board-ids.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import type { ItemChange } from '@sayso/shared/features/board/kinds/kinds.ts';
import { useMemo } from 'react';
import { freshId } from '../../../session/fresh-id.ts';
import { useSend } from '../../../session/use-send.ts';
import { announce } from '../../../ui/announcer.ts';
import { showToast } from '../../../ui/toast-queue.ts';
import { t } from '../board.messages.ts';

type Ids = readonly ItemId[];

export interface DoToItems {
  moveTo(ids: Ids, section: SectionId | null, title: string): void;
  change(id: ItemId, change: ItemChange): void;
  hide(ids: Ids): void;
  show(ids: Ids): void;
  /** With a way back for a while: new items with the same content at the same places. */
  remove(items: readonly Item[]): void;
}

export function useItemActions(): DoToItems {
  const send = useSend();
  return useMemo(
    () => ({
      moveTo(ids, section, title) {
        void send({ type: 'board.PlaceItems', places: ids.map((id) => ({ id, section })) });
        announce(t('moved', { section: title }));
      },
      change: (id, change) => void send({ type: 'board.ChangeItem', id, change }),
      hide: (ids) => void send({ type: 'board.HideItems', ids: [...ids] }),
      show: (ids) => void send({ type: 'board.ShowItems', ids: [...ids] }),
      remove(items) {
        const [first] = items;
        if (!first) return;
        void send({ type: 'board.DeleteItems', ids: items.map(({ id }) => id) });
        const putBack = () =>
          void send({ type: 'board.AddItems', board: first.board, items: items.map(asNew) });
        showToast({ text: t('removed'), action: { label: t('undo'), onPress: putBack } });
      },
    }),
    [send],
  );
}

const asNew = ({ section, content, x, y, width, height, rotation, group }: Item) => ({
  ...{ id: freshId(Id), section, content, x, y, width, height, rotation },
  ...(group === null ? {} : { group }),
});
