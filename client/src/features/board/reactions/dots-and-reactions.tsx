import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { useRoom } from '../../../session/use-room.ts';
import { wordsOf } from '../kinds/looks.ts';
import { ItemDots } from '../voting/item-dots.tsx';
import styles from './item-reactions.module.css';
import { ItemReactions } from './item-reactions.tsx';

/** What people say about one thing without words: dots and reactions. For the picture's toolbar. */
export function DotsAndReactions({ id }: { id: ItemId }) {
  const item = useRoom(({ board }) => board.items.get(id));
  const words = useRoom(({ board }) => (item ? wordsOf(item.content, board.items) : ''));
  if (!item) return null;
  return (
    <div className={styles.both}>
      <ItemDots item={item} words={words} />
      <ItemReactions item={item} words={words} />
    </div>
  );
}
