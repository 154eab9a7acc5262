import type { BoardId, SectionId } from '@sayso/shared/features/board/board-ids.ts';
import type { Board } from '@sayso/shared/features/board/boards/boards.model.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import type { RoomState } from '@sayso/shared/features.ts';
import { StickyNote } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useRoom, useRoomList, useYou } from '../../../session/use-room.ts';
import type { You } from '../../../session/you.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { kindsToAdd, powersOf } from '../actions/item-powers.ts';
import { ListClipboard } from '../clipboard/list-clipboard.tsx';
import { BlankCards } from '../private-writing/blank-cards.tsx';
import { useBlanks } from '../private-writing/use-blanks.ts';
import { useReveal } from '../private-writing/use-reveal.ts';
import { AddToBoard } from '../writing/add-to-board.tsx';
import styles from './board-list.module.css';
import { BoardSection, BoardShelf } from './board-shelf.tsx';
import { ChoosingProvider, newChoosing } from './choosing.ts';
import { ChoosingBar } from './choosing-bar.tsx';
import { t } from './list.messages.ts';
import { NewsBar } from './news-bar.tsx';
import { type Shelf, shelfKey } from './reading-list.ts';
import { useReading } from './use-reading.ts';

interface BoardListProps {
  board: BoardId;
  promise: ReactNode;
  /** Stand in the line with the number of notes. */
  tools?: ReactNode;
}

/** The board as a list: everything that can be done on the picture can be done here. */
export function BoardList({ board: id, promise, tools }: BoardListProps) {
  const board = useRoom((room) => room.board.boards.get(id));
  const named = useRoom(({ board: { sections } }) => [...sections.values()].some((one) => one.board === id));
  const { reading, touch, catchUp } = useReading(id);
  const { actor } = useYou();
  const ended = useRoom(({ workshop }) => workshop.ended);
  const kinds = useRoomList((room) => (room.workshop.ended ? [] : kindsToAdd(room.board, id, actor)));
  // What somebody is writing stays under their hands while the team holds the board.
  const held = useRoom((room) => room.board.leading.get(id)?.how === 'control');
  const blanks = useBlanks(id);
  const [revealed, setRevealed] = useState(0);
  useReveal(id, (many) => {
    // Whoever stands in the list goes on reading where they are; the others see everything at once.
    if (document.activeElement?.closest('li[id^="item-"]')) setRevealed(many);
    else catchUp();
  });
  const show = () => {
    setRevealed(0);
    catchUp();
  };
  const notesOnly = useRoom(({ board: { items } }) => isAllNotes(items.values(), id));
  const choosable = useRoom((room) => hasSeveral(room, id, actor));
  const [choosing] = useState(newChoosing);
  if (!board) return null;
  const { shelves, added, moved } = reading;
  const count = shelves.reduce((sum, { items }) => sum + items.length, 0);
  const isBare = count === 0 && blanks.size === 0 && !named;
  // Nothing is said to be empty while notes wait to be shown; and nothing moves when they come.
  const waits = added > 0;

  return (
    <ChoosingProvider value={choosing}>
      <div className={styles.list}>
        {held || kinds.some((kind) => kind !== 'pen') ? (
          <AddToBoard board={id} kinds={kinds} promise={promise} addLabel={t('add')} />
        ) : (
          !ended &&
          actor.role === 'participant' && <Notice tone="info">{whyNoForm(board, kinds.length > 0)}</Notice>
        )}
        <NewsBar
          count={count}
          notesOnly={notesOnly}
          added={added}
          moved={moved}
          revealed={revealed}
          choosable={choosable}
          tools={tools}
          onShow={show}
        />
        {isBare ? (
          <EmptyState title={waits ? t('emptyWaits') : t('empty')} icon={StickyNote}>
            {waits ? t('emptyWaitsHint') : t('emptyHint')}
          </EmptyState>
        ) : (
          bySection(shelves, [...blanks.keys()]).map(([section, within]) => (
            <BoardSection
              key={section ?? 'loose'}
              section={section}
              named={named}
              isEmpty={within.every(({ items }) => items.length === 0)}
              waits={waits}
              blanks={blanks.has(section) && <BlankCards count={blanks.get(section) ?? 0} />}
            >
              {within.map((shelf) => (
                <BoardShelf
                  key={shelfKey(shelf)}
                  shelf={shelf}
                  named={named}
                  promise={promise}
                  onTouch={touch}
                />
              ))}
            </BoardSection>
          ))
        )}
        <ChoosingBar onTouch={touch} />
        <ListClipboard board={id} promise={promise} />
      </div>
    </ChoosingProvider>
  );
}

/** A pen is no tool of the list. */
function whyNoForm({ open }: Board, mayDraw: boolean): string {
  if (!open) return t('closed');
  return mayDraw ? t('onlyDraw') : t('noTools');
}

function isAllNotes(items: Iterable<Item>, board: BoardId): boolean {
  for (const item of items) if (item.board === board && item.content.kind !== 'note') return false;
  return true;
}

/** Whether somebody can do something with more than one thing. */
function hasSeveral({ board, workshop }: RoomState, id: BoardId, actor: You['actor']): boolean {
  let found = 0;
  for (const item of board.items.values()) {
    if (item.board !== id) continue;
    const powers = powersOf(item, board, actor, workshop.ended);
    if (powers.move || powers.remove || powers.hide) found += 1;
    if (found > 1) return true;
  }
  return false;
}

/** Shelves of one section stand together; sections where nothing but blank cards lies come last. */
function bySection(
  shelves: readonly Shelf[],
  blank: readonly (SectionId | null)[],
): readonly (readonly [SectionId | null, readonly Shelf[]])[] {
  const sections = new Map<SectionId | null, Shelf[]>();
  for (const shelf of shelves) {
    const within = sections.get(shelf.section);
    if (within) within.push(shelf);
    else sections.set(shelf.section, [shelf]);
  }
  for (const section of blank) if (!sections.has(section)) sections.set(section, []);
  return [...sections];
}
