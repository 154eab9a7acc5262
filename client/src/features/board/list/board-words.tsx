import type { BoardId, ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { textOf } from '@sayso/shared/features/board/kinds/kinds.ts';
import { memo } from 'react';
import { useRoom } from '../../../session/use-room.ts';
import { t } from '../board.messages.ts';
import type { Shelf } from './reading-list.ts';
import { useFreshReading } from './use-reading.ts';

/** What is written on the board, for those who do not see the picture. */
export function BoardWords({ board }: { board: BoardId }) {
  const { shelves } = useFreshReading(board);
  return shelves.map((shelf) => <ShelfWords key={shelf.section ?? 'loose'} shelf={shelf} />);
}

const ShelfWords = memo(function ShelfWords({ shelf }: { shelf: Shelf }) {
  const title = useRoom(({ board }) => shelf.section && board.sections.get(shelf.section)?.title);
  return (
    <ul aria-label={title ?? t('noSection')}>
      {shelf.items.map((id) => (
        <Words key={id} id={id} />
      ))}
    </ul>
  );
});

const Words = memo(function Words({ id }: { id: ItemId }) {
  const item = useRoom(({ board }) => board.items.get(id));
  if (!item) return null;
  const text = textOf(item.content);
  return <li>{item.hidden ? `${t('hiddenShort')}. ${text}` : text}</li>;
});
