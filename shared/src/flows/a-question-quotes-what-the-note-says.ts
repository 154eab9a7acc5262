import { ItemId } from '../features/board/board-ids.ts';
import { mayKnow } from '../features/board/items/item-reach.ts';
import { quoteOfItem } from './quote-of-item.ts';
import type { RoomFlow } from './room-flow.ts';

/**
 * Nobody puts words into another person's note. What is not there, or is not the asker's to know, is not quoted, and nothing
 * that is written in private: only its writer could ask about it. The message itself always gets through.
 */
export const aQuestionQuotesWhatTheNoteSays: RoomFlow = {
  name: 'a question quotes what the note says',
  completes({ board }, command, { by }) {
    if (command.type !== 'whispers.Tell' || !command.about) return command;
    const { about, ...told } = command;
    const item = board.items.get(ItemId.parse(about.id));
    return item && !item.private && mayKnow(board, item, by) ? { ...told, about: quoteOfItem(item) } : told;
  },
};
