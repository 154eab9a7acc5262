import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { isFacilitator } from '@sayso/shared/room/audience.ts';
import { MessageCircleQuestion, MessageSquareReply, Undo2 } from 'lucide-react';
import type { RoomConnection } from '../../../session/room-connection.ts';
import type { RoomScreen } from '../../../session/room-store.ts';
import type { MenuItem } from '../../../ui/menu.tsx';
import { t as historyWords } from '../history/history.messages.ts';
import { wordsOf } from '../kinds/looks.ts';
import type { BoardNeighbours } from '../neighbours.ts';
import { t } from './together.messages.ts';

interface Talk {
  readonly connection: RoomConnection;
  readonly neighbours: BoardNeighbours;
  readonly asks: boolean;
  onTakeBack(): void;
}

interface ItemTalk {
  /** To the team or to its writer. */
  readonly say: readonly MenuItem[];
  /** About what somebody did to it. */
  readonly back: readonly MenuItem[];
}

const nothing: ItemTalk = { say: [], back: [] };
type Screen = Pick<RoomScreen, 'you' | 'room'>;

/** What can be said about one thing, by whoever may say it. */
export function itemTalk(items: readonly Item[], talk: Talk): ItemTalk {
  const [item, more] = items;
  const screen = talk.connection.store.getState();
  const { you, room } = screen;
  if (!item || more || !you || room.workshop.ended) return nothing;
  if (!isFacilitator(you.actor.role)) {
    const ask = talk.asks ? askAbout(item, screen, talk.neighbours) : undefined;
    return { ...nothing, say: ask ? [ask] : [] };
  }
  const { writeToWriter } = talk.neighbours;
  const write: MenuItem = {
    ...{ id: 'write', label: t('writeToWriter'), hint: t('writeHint'), icon: MessageSquareReply },
    onSelect: () => writeToWriter?.({ id: item.id, words: wordsOf(item.content, room.board.items) }),
  };
  const back: MenuItem = {
    ...{ id: 'take-back', label: historyWords('takeBack'), hint: historyWords('takeBackHint'), icon: Undo2 },
    onSelect: talk.onTakeBack,
  };
  return { say: writeToWriter && !isMine(item, you) && !item.by.staff ? [write] : [], back: [back] };
}

/** For participants. Asking about one's own would say whose it is. */
export function askAbout(
  { id, content, author }: Item,
  { you, room }: Screen,
  { askAbout: ask }: BoardNeighbours,
): (MenuItem & { words(): string }) | undefined {
  if (!ask || you?.actor.role !== 'participant' || isMine({ author }, you) || room.workshop.ended)
    return undefined;
  const words = () => wordsOf(content, room.board.items);
  return {
    id: 'ask',
    label: t(content.kind === 'note' ? 'askAboutNote' : 'askAbout'),
    icon: MessageCircleQuestion,
    words,
    onSelect: () => ask({ id, words: words() }),
  };
}

const isMine = ({ author }: Pick<Item, 'author'>, you: NonNullable<Screen['you']>): boolean =>
  author !== null && author === you.actor.author;
