import type { BoardId, NoteId } from '@sayso/shared/features/board/board.model.ts';
import { memo } from 'react';
import { useRoom } from '../../session/use-room.ts';
import { t } from './board.messages.ts';
import type { Shelf } from './reading-list.ts';
import { useFreshReading } from './use-reading.ts';

/** What is written on the board, for those who do not see the picture. */
export function NoteWords({ board }: { board: BoardId }) {
  const { shelves } = useFreshReading(board);
  return shelves.map((shelf) => <ShelfWords key={shelf.section ?? 'loose'} shelf={shelf} />);
}

const ShelfWords = memo(function ShelfWords({ shelf }: { shelf: Shelf }) {
  const title = useRoom(({ board }) => shelf.section && board.sections.get(shelf.section)?.title);
  return (
    <ul aria-label={title ?? t('noSection')}>
      {shelf.notes.map((id) => (
        <Words key={id} id={id} />
      ))}
    </ul>
  );
});

const Words = memo(function Words({ id }: { id: NoteId }) {
  const text = useRoom(({ board }) => board.notes.get(id)?.text);
  const hidden = useRoom(({ board }) => board.notes.get(id)?.hidden);
  return text === undefined ? null : <li>{hidden ? `${t('hiddenShort')}. ${text}` : text}</li>;
});
