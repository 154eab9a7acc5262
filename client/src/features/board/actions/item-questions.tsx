import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { useRoomConnection } from '../../../session/room-context.ts';
import { wordsOf } from '../kinds/looks.ts';
import { t } from './actions.messages.ts';
import { BeforeDialog } from './before-dialog.tsx';
import { GroupDialog } from './group-dialog.tsx';
import { GroupTitleDialog } from './group-title-dialog.tsx';
import { groupableWith } from './groupable.ts';
import { LockDialog } from './lock-dialog.tsx';
import { LooksDialog } from './looks-dialog.tsx';
import { type Question, sharedGroup } from './more-menu.ts';
import { readWith } from './move-menu.ts';
import { reorderedPlaces } from './reordered-places.ts';
import { SizeDialog } from './size-dialog.tsx';
import type { DoToItems } from './use-item-actions.ts';

interface ItemQuestionsProps {
  question: Question;
  items: readonly Item[];
  actions: DoToItems;
  may: (power: 'move' | 'group') => (item: Item) => boolean;
  moving: (ids: readonly ItemId[], move: () => void) => void;
  onClose: () => void;
}

/** What an action asks before it is done, and what is done with the answer. What it offers is that of the moment. */
export function ItemQuestions({ question, items, actions, may, moving, onClose }: ItemQuestionsProps) {
  const { store } = useRoomConnection();
  const state = store.getState().room.board;
  const ids = items.map(({ id }) => id);
  const [first] = items;
  if (!first) return null;
  switch (question) {
    case 'looks':
      return (
        <LooksDialog
          content={first.content}
          onChoose={(change) => actions.change(ids, change)}
          onClose={onClose}
        />
      );
    case 'size':
      return <SizeDialog items={items} actions={actions} onClose={onClose} />;
    case 'lock': {
      const same = items.every(({ lock }) => lock === first.lock);
      return (
        <LockDialog
          value={same ? first.lock : undefined}
          onChoose={(lock) => actions.lock(ids, lock)}
          onClose={onClose}
        />
      );
    }
    case 'group':
      return (
        <GroupDialog
          several={items.length > 1}
          {...groupableWith(items, state, may('group'))}
          onGroup={(group, title) => moving(ids, () => actions.putInGroup(ids, group, title))}
          onMake={(others, title) => {
            const all = [...ids, ...others];
            moving(all, () => actions.makeGroup(first.board, all, title));
          }}
          onClose={onClose}
        />
      );
    case 'title': {
      const group = sharedGroup(items);
      return (
        group && (
          <GroupTitleDialog id={group} title={state.groups.get(group)?.title ?? null} onClose={onClose} />
        )
      );
    }
    case 'before': {
      const order = readWith(first, state, may('move'));
      return (
        <BeforeDialog
          others={order
            .filter(({ id }) => id !== first.id)
            .map(({ id, content }) => ({ id, words: wordsOf(content, state.items) }))}
          onChoose={(before) => {
            const places = reorderedPlaces(order, first.id, before);
            if (places.length === 0) return;
            moving(
              places.map(({ id }) => id),
              () => actions.place(places, t('movedBefore')),
            );
          }}
          onClose={onClose}
        />
      );
    }
  }
}
