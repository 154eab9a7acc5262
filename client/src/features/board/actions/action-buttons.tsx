import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import type { Item, Placing } from '@sayso/shared/features/board/items/items.model.ts';
import { useState } from 'react';
import { useRoomConnection } from '../../../session/room-context.ts';
import { Button } from '../../../ui/button.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { t as arrangeWords } from '../arrange/arrange.messages.ts';
import { arrangeMenu } from '../arrange/arrange-menu.ts';
import { copyItems } from '../clipboard/copy-items.ts';
import { takeBackPart } from '../history/take-back-part.ts';
import { useNeighbours } from '../neighbours.ts';
import { itemTalk } from '../together/item-talk.ts';
import { t } from './actions.messages.ts';
import { type ItemPowers, powersOf } from './item-powers.ts';
import { ItemQuestions } from './item-questions.tsx';
import { type MoreActions, moreMenu, type Question, sharedGroup } from './more-menu.ts';
import { moveMenu } from './move-menu.ts';
import { useItemActions } from './use-item-actions.ts';

export interface ActionEvents {
  /** For one item. Without it, editing is not offered. */
  onEdit?: ((id: ItemId) => void) | undefined;
  /** Before and after things go elsewhere: to another place, another section, another group. */
  onMoving?: ((ids: readonly ItemId[]) => void) | undefined;
  onMoved?: ((ids: readonly ItemId[]) => void) | undefined;
  onRemoving: (ids: readonly ItemId[]) => void;
}

interface ActionButtonsProps extends ActionEvents {
  items: readonly Item[];
  /** What may be done with all of them. */
  powers: ItemPowers;
  /** In words, what the buttons are about. */
  about: string;
  /** Without: there is a button for asking the team elsewhere. */
  asks?: boolean;
  className?: string | undefined;
}

/**
 * A few buttons and a menu with the rest. They follow nothing by themselves: a long list has many of them. What the menus
 * say is asked when they open.
 */
export function ActionButtons(props: ActionButtonsProps) {
  const { items, powers, about, asks = true, className, onEdit, onMoving, onMoved, onRemoving } = props;
  const connection = useRoomConnection();
  const { store } = connection;
  const actions = useItemActions();
  const neighbours = useNeighbours();
  const [question, setQuestion] = useState<Question>();
  const [takingBack, setTakingBack] = useState(false);
  const [first] = items;
  if (!first) return null;
  const ids = items.map(({ id }) => id);

  const may = (power: 'move' | 'group') => (item: Item) => {
    const { room, you } = store.getState();
    return you !== null && powersOf(item, room.board, you.actor, room.workshop.ended)[power];
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
    hides,
    toggleHidden,
    ask: setQuestion,
    bring: (to) => actions.bring(ids, to),
    ungroup: () => moving(ids, () => actions.putInGroup(ids, null)),
    dissolve() {
      const group = sharedGroup(items);
      if (group !== null) moving(ids, () => actions.dissolve(group));
    },
    copy: () => void copyItems(connection, ids),
    cut() {
      const copied = copyItems(connection, ids);
      const gone = items.filter(({ id }) => copied.includes(id));
      if (gone.length === 0) return;
      onRemoving(copied);
      actions.remove(gone);
    },
    duplicate: () => actions.duplicate(items),
    remove() {
      onRemoving(ids);
      actions.remove(items);
    },
  };
  const talk = itemTalk(items, { connection, neighbours, asks, onTakeBack: () => setTakingBack(true) });
  const more = [...talk.say, ...moreMenu(moreActions), ...talk.back];
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
      {takingBack && <takeBackPart.Part item={first.id} onClose={() => setTakingBack(false)} />}
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
