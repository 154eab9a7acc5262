import type { AuthorId } from '../../../room/ids.ts';
import type { BoardEvent, BoardNotice } from '../board.events.ts';
import type { EvolveTable } from '../board.part.ts';
import type { BoardState } from '../board.state.ts';
import type { ItemId } from '../board-ids.ts';
import { marked, marksOf } from './marks.ts';
import type { Reaction, ReactionsEvent, ReactionsNotice } from './reactions.model.ts';

export const evolveReactions: EvolveTable<ReactionsEvent | ReactionsNotice> = {
  'board.Reacted'(state, { id, author, reaction, on }) {
    if (author) setMarks(state, id, author, marked(marksOf(state, id, author), reaction, on));
  },
  'board.OwnReactions': (state, { id, author, reactions }) => setMarks(state, id, author, reactions),
  'board.ReactionsCounted'({ reactions }, { id, counts }) {
    if (Object.keys(counts).length > 0) reactions.set(id, counts);
    else reactions.delete(id);
  },
};

function setMarks({ marks }: BoardState, id: ItemId, author: AuthorId, held: readonly Reaction[]): void {
  const given = marks.get(id) ?? new Map<AuthorId, readonly Reaction[]>();
  if (held.length > 0) given.set(author, held);
  else given.delete(author);
  if (given.size > 0) marks.set(id, given);
  else marks.delete(id);
}

/** After every event: reactions go with the item that they were given to. */
export function reactionsGo({ marks, reactions }: BoardState, event: BoardEvent | BoardNotice): void {
  if (event.type !== 'board.ItemDeleted' && event.type !== 'board.ItemTakenAway') return;
  marks.delete(event.id);
  reactions.delete(event.id);
}
