import type { BoardNotice } from '../board.events.ts';
import type { BoardShowTable } from '../board.part.ts';
import type { BoardState } from '../board.state.ts';
import { boardRow, isShown } from '../board.telling.ts';
import type { BoardId } from '../board-ids.ts';
import { toPeers, toTeam } from '../items/item-views.ts';
import type { Item } from '../items/items.model.ts';
import type { PrivateWritingEvent } from './private-writing.model.ts';

type Revealed = Extract<PrivateWritingEvent, { type: 'board.Revealed' }>;

/** What was written in private, as it lies from now on, in the order that was drawn. */
const cameToLight = ({ places }: Revealed, { items }: BoardState): readonly Item[] =>
  places.flatMap(({ id, ...place }) => {
    const item = items.get(id);
    return item ? [{ ...item, ...place, private: false }] : [];
  });

const notice = (board: BoardId, items: readonly Item[]): BoardNotice => ({
  type: 'board.ItemsRevealed',
  board,
  items,
});

export const privateWritingShow: BoardShowTable<PrivateWritingEvent> = {
  'board.PrivateWritingStarted': boardRow(({ board }, before) => isShown(before, board)),
  'board.Revealed': {
    ...boardRow(
      ({ board }, before) => isShown(before, board),
      (event, before) =>
        notice(
          event.board,
          cameToLight(event, before)
            .filter(({ hidden }) => !hidden)
            .map(toPeers),
        ),
      (event, before) => notice(event.board, cameToLight(event, before).map(toTeam)),
    ),
    /** What was held back stays with its writer: a participant's own screen is the only one outside the team. */
    privately: (event, before) =>
      cameToLight(event, before).flatMap((item) => {
        const { id, author, hidden, by } = item;
        if (author === null) return [];
        const told: BoardNotice =
          hidden && !by.staff
            ? { type: 'board.ItemBack', item: { ...toPeers(item), author } }
            : { type: 'board.Owned', id, author };
        return [{ to: author, told }];
      }),
  },
};
