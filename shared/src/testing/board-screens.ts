import { expect } from 'vitest';
import type { BoardCommand } from '../features/board/board.commands.ts';
import type { BoardEvent } from '../features/board/board.events.ts';
import { board } from '../features/board/board.feature.ts';
import type { BoardState } from '../features/board/board.state.ts';
import type { ItemId } from '../features/board/board-ids.ts';
import type { Item } from '../features/board/items/items.model.ts';
import type { Audience, Viewer } from '../room/audience.ts';
import { type Actor, isRejection, type Typed } from '../room/feature.ts';
import { joinFeatures } from '../room/room.ts';
import { Telling } from '../room/telling.ts';
import { contextOf } from './given.ts';
import { ada, b, bo, left, lena, mo, wall } from './on-board.ts';

interface State {
  board: BoardState;
}
interface Screen {
  readonly viewer: Viewer;
  readonly state: State;
  readonly heard: string[];
}

export const boardRoom = joinFeatures<State, BoardCommand, BoardEvent>([board], []);

const places: readonly (readonly [Actor, Audience])[] = [
  [ada, 'participants'],
  [bo, 'participants'],
  [mo, 'facilitators'],
  [lena, 'facilitators'],
  [wall, 'displays'],
];

/** What the people of the board tests have on their screens, told tick by tick. */
export class BoardScreens {
  readonly truth = boardRoom.initial();
  readonly #telling = new Telling<State>();
  readonly #screens: readonly Screen[] = places.map(([{ seat, author }, audience]) => ({
    viewer: { seat, author, audience },
    state: boardRoom.initial(),
    heard: [],
  }));

  /** Commands of one tick, then the flush: afterwards every screen must hold what it may hold. */
  tick(...commands: readonly (readonly [Actor, BoardCommand])[]): this {
    for (const [by, command] of commands) {
      const outcome = boardRoom.act(this.truth, command, contextOf(by));
      if (isRejection(outcome)) throw new Error(`${command.type}: ${outcome.rejected}`);
      for (const told of outcome.told) this.#telling.add(told);
    }
    const delivery = this.#telling.flush(this.truth);
    for (const { viewer, state, heard } of this.#screens) {
      const packet = delivery.people.has(viewer.author)
        ? delivery.packetFor(viewer)
        : delivery.shared.get(viewer.audience);
      heard.push(JSON.stringify(packet?.events ?? []));
      for (const event of packet?.events ?? []) boardRoom.evolve(state, event);
      expect(state, `the screen of ${viewer.seat}`).toEqual(boardRoom.conceal(this.truth, viewer));
    }
    return this;
  }

  /** What this person's screen was told tick by tick, as JSON. */
  heard(who: Actor): readonly string[] {
    return this.#screenOf(who).heard;
  }

  last(who: Actor): string {
    return this.heard(who).at(-1) ?? '';
  }

  board(who: Actor): BoardState {
    return this.#screenOf(who).state.board;
  }

  item(who: Actor, id: ItemId): Item | undefined {
    return this.board(who).items.get(id);
  }

  relay(signal: Typed & { readonly items: readonly object[] }, by: Actor) {
    return boardRoom.relay(this.truth, signal, by);
  }

  #screenOf(who: Actor): Screen {
    const screen = this.#screens.find(({ viewer }) => viewer.seat === who.seat);
    if (!screen) throw new Error(`No screen of ${who.seat}`);
    return screen;
  }
}

export const createBoard: BoardCommand = {
  ...{ type: 'board.CreateBoard', id: b, title: 'What matters?' },
  sections: [{ id: left, title: 'Now' }],
};
export const openBoard: BoardCommand = { type: 'board.OpenBoard', id: b };
export const openedScreens = (): BoardScreens => new BoardScreens().tick([mo, createBoard], [mo, openBoard]);
