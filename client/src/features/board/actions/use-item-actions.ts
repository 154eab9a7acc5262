import { GroupId, ItemId, type SectionId } from '@sayso/shared/features/board/board-ids.ts';
import type { NewItem } from '@sayso/shared/features/board/items/items.commands.ts';
import type { Item, Lock, Placing } from '@sayso/shared/features/board/items/items.model.ts';
import { type ItemChange, kindOf } from '@sayso/shared/features/board/kinds/kinds.ts';
import { useMemo } from 'react';
import { freshId } from '../../../session/fresh-id.ts';
import { useSend } from '../../../session/use-send.ts';
import { announce } from '../../../ui/announcer.ts';
import { showToast } from '../../../ui/toast-queue.ts';
import { t } from './actions.messages.ts';

type Ids = readonly ItemId[];
type Items = readonly Item[];

/** What can be done with items, each with a word about it for those who listen. */
export interface DoToItems {
  moveTo(ids: Ids, section: SectionId | null, title: string): void;
  place(places: readonly Placing[], said: string): void;
  change(ids: Ids, change: ItemChange): void;
  bring(ids: Ids, to: 'front' | 'back'): void;
  lock(ids: Ids, lock: Lock | null): void;
  makeGroup(board: Item['board'], ids: Ids, title: string | null): void;
  /** With null: out of their groups. */
  putInGroup(ids: Ids, group: GroupId | null, title?: string | null): void;
  dissolve(group: GroupId): void;
  duplicate(items: Items): void;
  hide(ids: Ids): void;
  show(ids: Ids): void;
  /** With a way back for a while: new items with the same content at the same places. */
  remove(items: Items): void;
}

export function useItemActions(): DoToItems {
  const send = useSend();
  return useMemo((): DoToItems => {
    const say = (command: Parameters<typeof send>[0], said?: string): void => {
      void send(command);
      if (said !== undefined) announce(said);
    };
    const add = (board: Item['board'], items: readonly NewItem[]): void => {
      // No more than a hundred go in one command.
      for (let at = 0; at < items.length; at += 100)
        void send({ type: 'board.AddItems', board, items: items.slice(at, at + 100) });
    };
    const grouped = (title: string | null): string =>
      title === null ? t('groupedUntitled') : t('grouped', { title });
    return {
      moveTo: (ids, section, title) =>
        say(
          { type: 'board.PlaceItems', places: ids.map((id) => ({ id, section })) },
          t('moved', { section: title }),
        ),
      place: (places, said) => say({ type: 'board.PlaceItems', places: [...places] }, said),
      change(ids, change) {
        for (const id of ids) void send({ type: 'board.ChangeItem', id, change });
      },
      bring: (ids, to) =>
        say(
          { type: 'board.OrderItems', ids: [...ids], to },
          to === 'front' ? t('broughtFront') : t('sentBack'),
        ),
      lock: (ids, lock) =>
        say({ type: 'board.LockItems', ids: [...ids], lock }, lock === null ? t('unlocked') : t('locked')),
      makeGroup: (board, ids, title) =>
        say({ type: 'board.MakeGroup', id: freshId(GroupId), board, title, ids: [...ids] }, grouped(title)),
      putInGroup: (ids, group, title = null) =>
        say(
          { type: 'board.GroupItems', ids: [...ids], group },
          group === null ? t('ungrouped') : grouped(title),
        ),
      dissolve: (id) => say({ type: 'board.DissolveGroup', id }, t('dissolved')),
      duplicate(items) {
        const [first] = items;
        if (!first) return;
        add(first.board, items.map(asCopy));
        announce(t('duplicated', { count: items.length }));
      },
      hide: (ids) => say({ type: 'board.HideItems', ids: [...ids] }),
      show: (ids) => say({ type: 'board.ShowItems', ids: [...ids] }),
      remove(items) {
        const [first] = items;
        if (!first) return;
        void send({ type: 'board.DeleteItems', ids: items.map(({ id }) => id) });
        const text =
          items.length === 1 && first.content.kind === 'note'
            ? t('removedNote')
            : t('removed', { count: items.length });
        const putBack = (): void => add(first.board, items.map(asNew));
        showToast({ text, action: { label: t('undo'), onPress: putBack } });
      },
    };
  }, [send]);
}

const asNew = ({ section, content, x, y, width, height, rotation, group }: Item): NewItem => ({
  ...{ id: freshId(ItemId), section, content, x, y, width, height, rotation },
  ...(group === null ? {} : { group }),
});

/** Paper goes to the next free place; what lies freely comes to lie a little beside the first. */
function asCopy({ section, content, x, y, width, height, rotation }: Item): NewItem {
  const place = kindOf(content.kind).takesSlot ? {} : { x: x + 24, y: y + 24 };
  return { id: freshId(ItemId), section, content, width, height, rotation, ...place };
}
