import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { memo, type ReactNode, useId } from 'react';
import { useRoom } from '../../../session/use-room.ts';
import { Heading } from '../../../ui/heading.tsx';
import { t } from '../board.messages.ts';
import styles from './board-list.module.css';
import { ItemRow } from './item-row.tsx';
import type { Shelf } from './reading-list.ts';

interface BoardShelfProps {
  shelf: Shelf;
  /** A board without sections has no headings to read over. */
  named: boolean;
  promise: ReactNode;
  onTouch: (ids: readonly ItemId[]) => void;
}

export const BoardShelf = memo(function BoardShelf(props: BoardShelfProps) {
  const { shelf, named, promise, onTouch } = props;
  const title = useRoom(({ board }) => shelf.section && board.sections.get(shelf.section)?.title);
  const id = useId();
  return (
    <section className={styles.shelf} aria-labelledby={named ? id : undefined}>
      {named && (
        <Heading level={3} id={id} tabIndex={-1} className={styles.shelfTitle}>
          {title ?? t('noSection')}
        </Heading>
      )}
      {shelf.items.length === 0 ? (
        <p className={styles.none}>{t('emptySection')}</p>
      ) : (
        // biome-ignore lint/a11y/noRedundantRoles: Safari takes a list without marks for no list
        <ul role="list" className={styles.notes}>
          {shelf.items.map((item) => (
            <ItemRow key={item} id={item} promise={promise} onTouch={onTouch} />
          ))}
        </ul>
      )}
    </section>
  );
});
