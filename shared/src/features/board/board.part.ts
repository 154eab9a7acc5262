import type { DecideContext, Rejection, ShowRow, Typed } from '../../room/feature.ts';
import { trusted } from '../../room/trusted.ts';
import type { BoardEvent, BoardNotice } from './board.events.ts';
import type { BoardState } from './board.state.ts';

export type Decided = readonly BoardEvent[] | Rejection;
export type Told = BoardEvent | BoardNotice;

/** What may happen, command by command. The board's parts each bring such a table; `board.rules.ts` joins them. */
export type RuleTable<Command extends Typed> = {
  readonly [Type in Command['type']]: (
    state: BoardState,
    command: Extract<Command, { type: Type }>,
    context: DecideContext<BoardState, BoardEvent>,
  ) => Decided;
};

/** What an event makes of the state, in place. */
export type EvolveTable<Event extends Typed> = {
  readonly [Type in Event['type']]: (state: BoardState, event: Extract<Event, { type: Type }>) => void;
};

/** Who is told of an event what. */
export type BoardShowTable<Event extends BoardEvent> = {
  readonly [Type in Event['type']]: ShowRow<BoardState, Told, Extract<Event, { type: Type }>>;
};

/** Looks a row up. A table has a row for each type, which says what it takes. */
export function rowOf<Row>(table: { readonly [Type: string]: unknown }, type: string): Row | undefined {
  return Object.hasOwn(table, type) ? trusted<Row>(table[type]) : undefined;
}
