import type { Later, Shown, ShowRow } from '../../room/feature.ts';
import type { BoardEvent } from './board.events.ts';
import type { Told } from './board.part.ts';
import type { BoardState } from './board.state.ts';
import type { BoardId } from './board-ids.ts';

export const isShown = ({ boards }: Pick<BoardState, 'boards'>, board: BoardId | undefined): boolean =>
  board !== undefined && boards.get(board)?.shown === true;

/** The team hears all of it; people outside hear `told` when `may` says so. */
export const boardRow = <E extends BoardEvent>(
  may: (event: E, before: BoardState) => boolean,
  told: (event: E, before: BoardState) => Shown<BoardState, Told> = (event) => event,
  team: (event: E, before: BoardState) => Shown<BoardState, Told> = (event) => event,
): ShowRow<BoardState, Told, E> => {
  const outside = (event: E, before: BoardState) => (may(event, before) ? told(event, before) : undefined);
  return { facilitators: team, participants: outside, displays: outside };
};

const listed = (shown: Shown<BoardState, Told>): readonly (Told | Later<BoardState, Told>)[] =>
  shown === undefined ? [] : 'length' in shown ? shown : [shown];

/** What several parts of the board have to tell of one event, in their order. */
export function joinRows<E extends BoardEvent>(
  ...rows: readonly ShowRow<BoardState, Told, E>[]
): ShowRow<BoardState, Told, E> {
  const column =
    (name: 'facilitators' | 'participants' | 'displays' | 'lobby') => (event: E, before: BoardState) =>
      rows.flatMap((row) => listed(row[name]?.(event, before)));
  return {
    facilitators: column('facilitators'),
    participants: column('participants'),
    displays: column('displays'),
    lobby: column('lobby'),
    privately: (event, before) => rows.flatMap((row) => row.privately?.(event, before) ?? []),
  };
}
