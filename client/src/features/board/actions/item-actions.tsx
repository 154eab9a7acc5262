import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import type { Item, Placing } from '@sayso/shared/features/board/items/items.model.ts';
import { useState } from 'react';
import { useRoomConnection } from '../../../session/room-context.ts';
import { useRoom, useRoomList, useYou } from '../../../session/use-room.ts';
import { Button } from '../../../ui/button.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { t as arrangeWords } from '../arrange/arrange.messages.ts';
import { arrangeMenu } from '../arrange/arrange-menu.ts';
import { wordsOf } from '../kinds/looks.ts';
import { t } from './actions.messages.ts';
import { mayAdd, powersOf } from './item-powers.ts';
import { ItemQuestions } from './item-questions.tsx';
import { type MoreActions, moreMenu, type Question } from './more-menu.ts';
import { moveMenu } from './move-menu.ts';
import { useItemActions } from './use-item-actions.ts';
import { useSharedPowers } from './use-item-powers.ts';

interface ItemActionsProps {
  /** One or several of one board. */
  ids: readonly ItemId[];
  className?: string | undefined;
  /** For one item. Without it, editing is not offered. */
  onEdit?: ((id: ItemId) => void) | undefined;
  /** Before and after things go elsewhere: to another place, another section, another group. */
  onMoving?: ((ids: readonly ItemId[]) => void) | undefined;
  onMoved?: ((ids: readonly ItemId[]) => void) | undefined;
  onRemoving: (ids: readonly ItemId[]) => void;
}

/**
 * What this person may do with items: a few buttons and a menu with the rest. It follows the items and nothing else; what
 * the menus say is asked when they open.
 */
export function ItemActions(props: ItemActionsProps) {
  const { ids, className, onEdit, onMoving, onMoved, onRemoving } = props;
  const { store } = useRoomConnection();
  const { actor } = useYou();
  const items = useRoomList(({ board }) => ids.flatMap((id) => board.items.get(id) ?? []));
  const [first] = items;
  const about = useRoom(({ board }) =>
    first && items.length === 1 ? wordsOf(first.content, board.items) : t('several', { count: items.length }),
  );
  const powers = useSharedPowers(ids);
  const mayDuplicate = useRoom(
    ({ board, workshop }) =>
      !workshop.ended &&
      (powers.mine || powers.move) &&
      items.every((item) => mayAdd(board, item.board, item.content.kind, actor)),
  );
  const actions = useItemActions();
  const [question, setQuestion] = useState<Question>();
  if (!first) return null;

  const may = (power: 'move' | 'group') => (item: Item) => {
    const { room } = store.getState();
    return powersOf(item, room.board, actor, room.workshop.ended)[power];
  };
  function moving(moved: readonly ItemId[], move: () => void) {
    onMoving?.(moved);
    move();
    onMoved?.(ids);
  }
  const moveItems = () => {
    const state = store.getState().room.board;
    return moveMenu({
      items,
      state,
      actions,
      mayMove: may('move'),
      onBefore: () => setQuestion('before'),
      moving,
    });
  };
  const arrange = (places: readonly Placing[]) => actions.place(places, arrangeWords('arranged'));
  const hidden = items.every((item) => item.hidden);
  const toggleHidden = () => (hidden ? actions.show(ids) : actions.hide(ids));
  // What can be deleted needs no quick way to be hidden.
  const hides = powers.hide && powers.remove;
  const moreActions: MoreActions = {
    items,
    powers,
    mayDuplicate,
    hides,
    toggleHidden,
    ask: setQuestion,
    bring: (to) => actions.bring(ids, to),
    ungroup: () => moving(ids, () => actions.putInGroup(ids, null)),
    duplicate: () => actions.duplicate(items),
    remove() {
      onRemoving(ids);
      actions.remove(items);
    },
  };
  const more = moreMenu(moreActions);
  const [only] = more;
  const edit = powers.editWords ? onEdit : undefined;
  if (!edit && !powers.move && !powers.hide && !only) return null;

  const look = { size: 'small', variant: 'quiet' } as const;
  return (
    <div className={className}>
      {edit && (
        <Button {...look} aria-description={about} onClick={() => edit(first.id)}>
          {t('edit')}
        </Button>
      )}
      {powers.move && <Menu {...look} description={about} label={t('move')} items={moveItems} />}
      {powers.move && items.length > 1 && (
        <Menu
          {...look}
          description={about}
          label={arrangeWords('arrange')}
          items={() => arrangeMenu(items, (places) => moving(ids, () => arrange(places)))}
        />
      )}
      {powers.hide && !hides && (
        <Button {...look} aria-description={about} onClick={toggleHidden}>
          {hidden ? t('show') : t('hide')}
        </Button>
      )}
      {only &&
        (more.length === 1 ? (
          <Button {...look} aria-description={about} onClick={only.onSelect}>
            {only.label}
          </Button>
        ) : (
          <Menu {...look} description={about} label={t('more')} items={more} align="end" />
        ))}
      {question && (
        <ItemQuestions
          question={question}
          items={items}
          actions={actions}
          may={may}
          moving={moving}
          onClose={() => setQuestion(undefined)}
        />
      )}
    </div>
  );
}
