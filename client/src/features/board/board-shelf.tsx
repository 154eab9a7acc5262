import type { NoteId, Section } from '@sayso/shared/features/board/board.model.ts';
import { memo, type ReactNode, useId } from 'react';
import { useRoom } from '../../session/use-room.ts';
import { Heading } from '../../ui/heading.tsx';
import { t } from './board.messages.ts';
import styles from './board-list.module.css';
import { NoteRow } from './note-row.tsx';
import type { Shelf } from './reading-list.ts';

interface BoardShelfProps {
  shelf: Shelf;
  sections: readonly Section[];
  /** A board without sections has no headings to read over. */
  named: boolean;
  promise: ReactNode;
  onTouch: (id: NoteId) => void;
}

export const BoardShelf = memo(function BoardShelf(props: BoardShelfProps) {
  const { shelf, sections, named, promise, onTouch } = props;
  const title = useRoom(({ board }) => shelf.section && board.sections.get(shelf.section)?.title);
  const id = useId();
  return (
    <section className={styles.shelf} aria-labelledby={named ? id : undefined}>
      {named && (
        <Heading level={3} id={id} tabIndex={-1} className={styles.shelfTitle}>
          {title ?? t('noSection')}
        </Heading>
      )}
      {shelf.notes.length === 0 ? (
        <p className={styles.none}>{t('emptySection')}</p>
      ) : (
        // biome-ignore lint/a11y/noRedundantRoles: Safari takes a list without marks for no list
        <ul role="list" className={styles.notes}>
          {shelf.notes.map((note) => (
            <NoteRow key={note} id={note} sections={sections} promise={promise} onTouch={onTouch} />
          ))}
        </ul>
      )}
    </section>
  );
});
