import type { BoardId, ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { memo } from 'react';
import { useRoom } from '../../../session/use-room.ts';
import { wordsOf } from '../kinds/looks.ts';
import { t as privateWords } from '../private-writing/private-writing.messages.ts';
import { useBlanks } from '../private-writing/use-blanks.ts';
import { t } from './list.messages.ts';
import { type Shelf, shelfKey } from './reading-list.ts';
import { useFreshReading } from './use-reading.ts';

/** What is on the board, for those who do not see the picture. */
export function BoardWords({ board }: { board: BoardId }) {
  const { shelves } = useFreshReading(board);
  const waiting = [...useBlanks(board).values()].reduce((sum, count) => sum + count, 0);
  return (
    <>
      {shelves.map((shelf) => (
        <ShelfWords key={shelfKey(shelf)} shelf={shelf} />
      ))}
      {waiting > 0 && <p>{privateWords('blanks', { count: waiting })}</p>}
    </>
  );
}

const ShelfWords = memo(function ShelfWords({ shelf: { section, group, items } }: { shelf: Shelf }) {
  const title = useRoom(({ board }) => section && board.sections.get(section)?.title) ?? t('noSection');
  const theme = useRoom(({ board }) => group && board.groups.get(group)?.title);
  const grouped = theme ? t('group', { title: theme }) : t('groupUntitled');
  return (
    <ul aria-label={group ? `${title}. ${grouped}` : title}>
      {items.map((id) => (
        <Words key={id} id={id} />
      ))}
    </ul>
  );
});

const Words = memo(function Words({ id }: { id: ItemId }) {
  const words = useRoom(({ board }) => {
    const item = board.items.get(id);
    if (!item) return undefined;
    const said = wordsOf(item.content, board.items);
    return item.hidden ? `${t('hiddenShort')}. ${said}` : said;
  });
  return words === undefined ? null : <li>{words}</li>;
});
