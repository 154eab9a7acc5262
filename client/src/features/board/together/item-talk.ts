import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { isFacilitator } from '@sayso/shared/room/audience.ts';
import { MessageCircleQuestion, MessageSquareReply, Undo2 } from 'lucide-react';
import type { RoomConnection } from '../../../session/room-connection.ts';
import type { MenuItem } from '../../../ui/menu.tsx';
import { t as historyWords } from '../history/history.messages.ts';
import { wordsOf } from '../kinds/looks.ts';
import type { BoardNeighbours } from '../neighbours.ts';
import { t } from './together.messages.ts';

interface Talk {
  readonly connection: RoomConnection;
  readonly neighbours: BoardNeighbours;
  onTakeBack(): void;
}

/** What can be said about one thing, by whoever may say it: to the team, to its writer, and of what somebody did to it. */
export function itemTalk(
  items: readonly Item[],
  { connection, neighbours, onTakeBack }: Talk,
): { readonly say: readonly MenuItem[]; readonly back: readonly MenuItem[] } {
  const [item, more] = items;
  const { you, room } = connection.store.getState();
  if (!item || more || !you || room.workshop.ended) return { say: [], back: [] };
  const mine = item.author !== null && item.author === you.actor.author;
  const { id, content } = item;
  const named = () => ({ id, words: wordsOf(content, room.board.items) });
  const { askAbout, writeToWriter } = neighbours;
  const ask: MenuItem = {
    ...{
      id: 'ask',
      label: t(content.kind === 'note' ? 'askAboutNote' : 'askAbout'),
      icon: MessageCircleQuestion,
    },
    onSelect: () => askAbout?.(named()),
  };
  const write: MenuItem = {
    ...{ id: 'write', label: t('writeToWriter'), hint: t('writeHint'), icon: MessageSquareReply },
    onSelect: () => writeToWriter?.(named()),
  };
  const back: MenuItem = {
    ...{ id: 'take-back', label: historyWords('takeBack'), hint: historyWords('takeBackHint'), icon: Undo2 },
    onSelect: onTakeBack,
  };
  if (isFacilitator(you.actor.role)) {
    return { say: writeToWriter && !mine && !item.by.staff ? [write] : [], back: [back] };
  }
  // Asking about one's own would say whose it is.
  return { say: you.actor.role === 'participant' && askAbout && !mine ? [ask] : [], back: [] };
}
