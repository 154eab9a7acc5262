import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import type { Box } from '@sayso/shared/features/board/geometry.ts';
import type { ViewSignal } from '@sayso/shared/features/board/together/together.model.ts';
import { isFacilitator } from '@sayso/shared/room/audience.ts';
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { RoomConnection } from '../../../session/room-connection.ts';
import { throttleSignals } from '../../../session/signal-throttle.ts';
import type { You } from '../../../session/you.ts';
import type { BoardScene } from '../canvas/board-scene.ts';
import { type Guidance, Guided } from './guided.ts';
import { heardSignal } from './heard-signals.ts';
import { Leader, viewGap } from './leader.ts';
import { areaOfBoard } from './places.ts';

const checkBeat = 1000;

/** One screen and one board: what ties it to the others. Lives as long as the board is on the screen, as list or picture. */
export class TogetherHere {
  readonly board: BoardId;
  readonly connection: RoomConnection;
  readonly isTeam: boolean;
  readonly guided: Guided;
  readonly leader: Leader;
  readonly #listeners = new Set<() => void>();
  #scene: BoardScene | null = null;
  #light = false;
  #showsMine: boolean;

  constructor(board: BoardId, connection: RoomConnection, { actor }: You) {
    this.board = board;
    this.connection = connection;
    this.isTeam = isFacilitator(actor.role);
    this.#showsMine = this.isTeam;
    this.guided = new Guided(board, () => performance.now());
    const signal = throttleSignals((view: ViewSignal) => connection.signal(view), viewGap);
    this.leader = new Leader({
      board,
      send: (command) => void connection.send(command),
      signal,
      here: () => this.here(),
    });
  }

  /** Answers a function that ends it. */
  start(): () => void {
    const { store } = this.connection;
    const state = () => store.getState().room.board;
    const sync = (): void => {
      this.leader.sync(state().leading.get(this.board));
      if (!this.isTeam) this.guided.sync(state());
    };
    sync();
    const checking = setInterval(() => this.guided.check(), checkBeat);
    const stops = [
      store.subscribe(sync),
      this.connection.onSignals((signals) => {
        for (const signal of signals) {
          const heard = this.isTeam ? undefined : heardSignal(signal);
          if (heard?.type === 'board.View' && heard.board === this.board) this.guided.view(heard.area);
        }
      }),
    ];
    return () => {
      clearInterval(checking);
      for (const stop of stops) stop();
      this.leader.leave(state().leading.get(this.board));
    };
  }

  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The picture, while it is shown. */
  get scene(): BoardScene | null {
    return this.#scene;
  }

  set scene(scene: BoardScene | null) {
    this.#scene = scene;
    this.#light = false;
    this.#tell();
  }

  /** Whether the hand points with light instead of working. */
  get light(): boolean {
    return this.#light;
  }

  set light(on: boolean) {
    this.#light = on && this.isTeam;
    this.#tell();
  }

  /** Whether others see where this person points: forgotten when the board is left. */
  get showsMine(): boolean {
    return this.#showsMine;
  }

  set showsMine(shows: boolean) {
    this.#showsMine = shows;
    this.#tell();
  }

  /** What this screen shows: in the list that is all of it. */
  here(): Box {
    const seen = this.#scene?.seen();
    if (!seen) return areaOfBoard(this.connection.store.getState().room.board, this.board);
    return { x: seen.minX, y: seen.minY, width: seen.maxX - seen.minX, height: seen.maxY - seen.minY };
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

export const TogetherContext = createContext<TogetherHere | null>(null);

export function useTogether(): TogetherHere {
  const here = useContext(TogetherContext);
  if (!here) throw new Error('Only what stands on a board is together with others');
  return here;
}

/** Follows what changes on this screen alone: the picture, the light, the own pointer. */
export function useHere<Value>(select: (here: TogetherHere) => Value): Value {
  const here = useTogether();
  return useSyncExternalStore(here.listen, () => select(here));
}

export function useGuidance(): Guidance {
  const { guided } = useTogether();
  return useSyncExternalStore(guided.listen, () => guided.guidance);
}
