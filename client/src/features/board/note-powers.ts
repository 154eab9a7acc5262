import type { Board, Note } from '@sayso/shared/features/board/board.model.ts';
import { mayMove } from '@sayso/shared/features/board/board.rules.ts';
import { isFacilitator } from '@sayso/shared/room/audience.ts';
import type { Actor } from '@sayso/shared/room/feature.ts';

export interface NotePowers {
  readonly mine: boolean;
  readonly edit: boolean;
  readonly move: boolean;
  readonly remove: boolean;
  readonly hide: boolean;
}

/** What to offer somebody for a note; the rules decide in the end. After the workshop there is only reading. */
export function powersOf(
  note: Note,
  board: Board,
  actor: Pick<Actor, 'role' | 'author'>,
  ended: boolean,
): NotePowers {
  const team = isFacilitator(actor.role);
  const mine = note.author !== null && note.author === actor.author;
  if (ended) return { mine, edit: false, move: false, remove: false, hide: false };
  return {
    mine,
    edit: mine && (team || board.open),
    move: mayMove({ boards: new Map([[board.id, board]]) }, note, actor),
    remove: mine,
    hide: team,
  };
}

export const mayAdd = (board: Board, role: Actor['role']): boolean =>
  isFacilitator(role) || (role === 'participant' && board.open);
