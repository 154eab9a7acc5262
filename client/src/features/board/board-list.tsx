import { sectionsInOrder } from '@sayso/shared/features/board/board.layout.ts';
import type { BoardId } from '@sayso/shared/features/board/board.model.ts';
import { StickyNote } from 'lucide-react';
import type { ReactNode } from 'react';
import { useRoom, useRoomList, useYou } from '../../session/use-room.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { t } from './board.messages.ts';
import styles from './board-list.module.css';
import { BoardShelf } from './board-shelf.tsx';
import { ComposeNote } from './compose-note.tsx';
import { NewsBar } from './news-bar.tsx';
import { mayAdd } from './note-powers.ts';
import { useReading } from './use-reading.ts';

/** The board as a list: everything that can be done on the picture can be done here. */
export function BoardList({ board: id, promise }: { board: BoardId; promise: ReactNode }) {
  const board = useRoom((room) => room.board.boards.get(id));
  const sections = useRoomList((room) => sectionsInOrder(room.board, id));
  const { reading, touch, catchUp } = useReading(id);
  const { actor } = useYou();
  const ended = useRoom(({ workshop }) => workshop.ended);
  if (!board) return null;
  const { shelves, added, moved } = reading;
  const count = shelves.reduce((sum, { notes }) => sum + notes.length, 0);

  return (
    <div className={styles.list}>
      {!ended && mayAdd(board, actor.role) ? (
        <ComposeNote board={id} promise={promise} />
      ) : (
        !ended && actor.role === 'participant' && <Notice tone="info">{t('closed')}</Notice>
      )}
      <NewsBar count={count} added={added} moved={moved} onShow={catchUp} />
      {count === 0 && sections.length === 0 ? (
        <EmptyState title={t('empty')} icon={StickyNote}>
          {t('emptyHint')}
        </EmptyState>
      ) : (
        shelves.map((shelf) => (
          <BoardShelf
            key={shelf.section ?? 'loose'}
            shelf={shelf}
            sections={sections}
            named={sections.length > 0}
            promise={promise}
            onTouch={touch}
          />
        ))
      )}
    </div>
  );
}
