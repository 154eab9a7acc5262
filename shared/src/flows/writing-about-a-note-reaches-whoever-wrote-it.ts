import { ItemId } from '../features/board/board-ids.ts';
import { mayKnow } from '../features/board/items/item-reach.ts';
import { toTeam } from '../features/board/items/item-views.ts';
import { writtenToAuthor } from '../features/whispers/whispers.rules.ts';
import { isFacilitator } from '../room/audience.ts';
import { reject } from '../room/feature.ts';
import { quoteOfItem } from './quote-of-item.ts';
import type { RoomFlow } from './room-flow.ts';

/** The team never learns who that is: the thread is signed as the note is on the team's screens at that moment. */
export const writingAboutANoteReachesWhoeverWroteIt: RoomFlow = {
  name: 'writing about a note reaches whoever wrote it',
  refuses({ board }, command, { by }) {
    if (command.type !== 'whispers.WriteToWriter' || !isFacilitator(by.role)) return undefined;
    const item = board.items.get(ItemId.parse(command.note));
    if (!item || !mayKnow(board, item, by)) return reject('board.item-gone');
    return item.by.staff || item.author === null ? reject('whispers.written-by-team') : undefined;
  },
  follows({ board, whispers }, event, context) {
    if (event.type !== 'whispers.WriterAddressed') return [];
    const item = board.items.get(ItemId.parse(event.note));
    if (!item || item.author === null) return [];
    const { id, text } = event;
    const to = { author: item.author, signature: toTeam(item).by, about: quoteOfItem(item) };
    return writtenToAuthor(whispers, { ...to, id, text }, context);
  },
  refusals: { 'whispers.written-by-team': 'The team wrote that. There is nobody else to write to.' },
};
