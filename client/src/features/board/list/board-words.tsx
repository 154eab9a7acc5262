import type { BoardId, ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { memo, useEffect, useState } from 'react';
import { useRoom } from '../../../session/use-room.ts';
import { wordsOf } from '../kinds/looks.ts';
import { t as privateWords } from '../private-writing/private-writing.messages.ts';
import { useBlanks } from '../private-writing/use-blanks.ts';
import { t } from './list.messages.ts';
import { type Shelf, shelfKey } from './reading-list.ts';
import { useFreshReading } from './use-reading.ts';

/** Items at a time, and milliseconds from one turn to the next. */
const each = 120;
const pause = 60;

/**
 * What is on the board, for those who do not see the picture. It comes after the picture, a long board in parts, so that
 * nothing that is seen has to wait for it.
 */
export function BoardWords({ board }: { board: BoardId }) {
  const [begun, setBegun] = useState(false);
  useEffect(() => {
    const beginning = setTimeout(() => setBegun(true), pause);
    return () => clearTimeout(beginning);
  }, []);
  return begun && <AllWords board={board} />;
}

function AllWords({ board }: { board: BoardId }) {
  const { shelves } = useFreshReading(board);
  const waiting = [...useBlanks(board).values()].reduce((sum, count) => sum + count, 0);
  const most = useGrowing(shelves.reduce((sum, { items }) => sum + items.length, 0));
  let before = 0;
  return (
    <>
      {shelves.map((shelf) => {
        const room = Math.max(0, Math.min(shelf.items.length, most - before));
        before += shelf.items.length;
        return <ShelfWords key={shelfKey(shelf)} shelf={shelf} most={room} />;
      })}
      {waiting > 0 && <p>{privateWords('blanks', { count: waiting })}</p>}
    </>
  );
}

/** Grows by and by until it reaches `count`. */
function useGrowing(count: number): number {
  const [most, setMost] = useState(each);
  const grows = most < count;
  useEffect(() => {
    if (!grows) return;
    const growing = setInterval(() => setMost((now) => now + each), pause);
    return () => clearInterval(growing);
  }, [grows]);
  return most;
}

const ShelfWords = memo(function ShelfWords({ shelf, most }: { shelf: Shelf; most: number }) {
  const { section, group, items } = shelf;
  const title = useRoom(({ board }) => section && board.sections.get(section)?.title) ?? t('noSection');
  const theme = useRoom(({ board }) => group && board.groups.get(group)?.title);
  const grouped = theme ? t('group', { title: theme }) : t('groupUntitled');
  return (
    <ul aria-label={group ? `${title}. ${grouped}` : title}>
      {items.slice(0, most).map((id) => (
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
