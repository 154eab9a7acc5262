import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { marksOf } from '@sayso/shared/features/board/reactions/marks.ts';
import { type Reaction, reactions } from '@sayso/shared/features/board/reactions/reactions.model.ts';
import { whyNotReact } from '@sayso/shared/features/board/reactions/reactions.rules.ts';
import { SmilePlus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useRoomConnection } from '../../../session/room-context.ts';
import { useRoom, useYou } from '../../../session/use-room.ts';
import { announce } from '../../../ui/announcer.ts';
import { Menu, type MenuItem } from '../../../ui/menu.tsx';
import { shortWords } from '../voting/short-words.ts';
import styles from './item-reactions.module.css';
import { reactionIcons } from './reaction-icons.ts';
import { t } from './reactions.messages.ts';

interface ItemReactionsProps {
  item: Item;
  words: string;
  /** Stands beside them. */
  children?: ReactNode;
}

/** The reactions that a thing has, each to be given or taken back with one press, and a menu with all of them. */
export function ItemReactions({ item, words, children }: ItemReactionsProps) {
  const { id } = item;
  const { actor, viewer } = useYou();
  const { store, send } = useRoomConnection();
  const counts = useRoom(({ board }) => board.reactions.get(id));
  const mine = useRoom(({ board }) => board.marks.get(id)?.get(viewer.author));
  const may = useRoom(({ board, workshop }) => !workshop.ended && !whyNotReact(board, item, actor));
  // One's own is there at once, the sum with the next word of the server.
  const countOf = (reaction: Reaction) => Math.max(counts?.[reaction] ?? 0, mine?.includes(reaction) ? 1 : 0);
  const there = reactions.filter((reaction) => countOf(reaction) > 0);
  if (!may && there.length === 0) return children ?? null;
  const about = shortWords(words);

  function toggle(reaction: Reaction) {
    const on = !marksOf(store.getState().room.board, id, viewer.author).includes(reaction);
    void send({ type: 'board.React', id, reaction, on });
    announce(t(on ? 'given' : 'takenBack', { reaction: t(reaction) }));
  }
  const menu = (): MenuItem[] => {
    const held = marksOf(store.getState().room.board, id, viewer.author);
    return reactions.map((reaction) => ({
      id: reaction,
      label: held.includes(reaction) ? t('takeBack', { reaction: t(reaction) }) : t(reaction),
      icon: reactionIcons[reaction],
      onSelect: () => toggle(reaction),
    }));
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div role="group" aria-label={t('reactions', { words: about })} className={styles.reactions}>
      {there.map((reaction) => (
        <Chip
          key={reaction}
          reaction={reaction}
          count={countOf(reaction)}
          mine={mine?.includes(reaction) === true}
          about={about}
          onPress={may ? () => toggle(reaction) : undefined}
        />
      ))}
      {may && (
        <Menu
          size="small"
          variant="quiet"
          label={t('react')}
          icon={SmilePlus}
          iconOnly
          description={about}
          className={styles.menu}
          items={menu}
        />
      )}
      {children}
    </div>
  );
}

interface ChipProps {
  reaction: Reaction;
  count: number;
  mine: boolean;
  about: string;
  onPress: (() => void) | undefined;
}

function Chip({ reaction, count, mine, about, onPress }: ChipProps) {
  const Icon = reactionIcons[reaction];
  const name = t('count', { reaction: t(reaction), count });
  const look = (
    <>
      <Icon aria-hidden="true" fill={mine ? 'currentcolor' : 'none'} />
      <span aria-hidden="true">{count}</span>
    </>
  );
  if (!onPress) {
    return (
      <span role="img" aria-label={name} className={styles.chip}>
        {look}
      </span>
    );
  }
  return (
    <button
      type="button"
      className={styles.chip}
      aria-label={name}
      aria-pressed={mine}
      aria-description={about}
      onClick={onPress}
    >
      {look}
    </button>
  );
}
