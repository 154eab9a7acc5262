import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { sectionsInOrder } from '@sayso/shared/features/board/sections/section-layout.ts';
import { StickyNote } from 'lucide-react';
import type { ReactNode } from 'react';
import { useRoom, useRoomList, useYou } from '../../../session/use-room.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { mayAdd } from '../actions/item-powers.ts';
import { t } from '../board.messages.ts';
import { ComposeNote } from '../writing/compose-note.tsx';
import styles from './board-list.module.css';
import { BoardShelf } from './board-shelf.tsx';
import { NewsBar } from './news-bar.tsx';
import { useReading } from './use-reading.ts';

/** The board as a list: everything that can be done on the picture can be done here. */
export function BoardList({ board: id, promise }: { board: BoardId; promise: ReactNode }) {
  const board = useRoom((room) => room.board.boards.get(id));
  const sections = useRoomList((room) => sectionsInOrder(room.board, id));
  const { reading, touch, catchUp } = useReading(id);
  const { actor } = useYou();
  const adds = useRoom((room) => !room.workshop.ended && mayAdd(room.board, id, 'note', actor));
  const ended = useRoom(({ workshop }) => workshop.ended);
  if (!board) return null;
  const { shelves, added, moved } = reading;
  const count = shelves.reduce((sum, { items }) => sum + items.length, 0);

  return (
    <div className={styles.list}>
      {adds ? (
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
            named={sections.length > 0}
            promise={promise}
            onTouch={touch}
          />
        ))
      )}
    </div>
  );
}
