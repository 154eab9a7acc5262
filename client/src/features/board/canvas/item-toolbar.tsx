import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { X } from 'lucide-react';
import { type RefObject, useLayoutEffect } from 'react';
import { useRoom, useYou } from '../../../session/use-room.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { ItemActions } from '../actions/item-actions.tsx';
import { wordsOf } from '../kinds/looks.ts';
import { DotsAndReactions } from '../reactions/dots-and-reactions.tsx';
import styles from './board-canvas.module.css';
import { t } from './canvas.messages.ts';

interface ItemToolbarProps {
  ref: RefObject<HTMLDivElement | null>;
  ids: readonly ItemId[];
  /** The picture is too small for the words. */
  spelled: boolean;
  /** It is on the page, and can be put where it belongs. */
  onShown: () => void;
  onEdit: (id: ItemId) => void;
  onMoved: (ids: readonly ItemId[]) => void;
  /** The focus goes back to the picture. */
  onLeave: () => void;
  onClose: () => void;
}

/** What may be done with what is chosen. */
export function ItemToolbar(props: ItemToolbarProps) {
  const { ref, ids, spelled, onShown, onEdit, onMoved, onLeave, onClose } = props;
  // Its size depends on what is chosen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(onShown, [ids]);
  const several = ids.length > 1;
  return (
    <div
      ref={ref}
      className={styles.toolbar}
      role="toolbar"
      aria-label={several ? t('actionsSeveral') : t('actions')}
    >
      {several ? (
        <p className={styles.words}>{t('chosenSeveral', { count: ids.length })}</p>
      ) : (
        ids[0] !== undefined && <AboutItem id={ids[0]} spelled={spelled} />
      )}
      {!several && ids[0] !== undefined && <DotsAndReactions id={ids[0]} />}
      <div className={styles.tools}>
        <ItemActions
          ids={ids}
          className={styles.actions}
          onEdit={onEdit}
          onMoved={onMoved}
          onRemoving={onLeave}
        />
        <IconButton icon={X} label={several ? t('letGo') : t('closeActions')} onClick={onClose} />
      </div>
    </div>
  );
}

function AboutItem({ id, spelled }: { id: ItemId; spelled: boolean }) {
  const words = useRoom(({ board }) => {
    const item = board.items.get(id);
    return item && wordsOf(item.content, board.items);
  });
  const hidden = useRoom(({ board }) => board.items.get(id)?.hidden);
  const author = useRoom(({ board }) => board.items.get(id)?.author);
  const { actor } = useYou();
  const own = actor.role === 'participant' && author === actor.author;
  return (
    <>
      {spelled && <p className={styles.words}>{words}</p>}
      {hidden && <p className={styles.words}>{own ? t('putAside') : t('hiddenForTeam')}</p>}
    </>
  );
}
