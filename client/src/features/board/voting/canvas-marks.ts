import type { BoardState } from '@sayso/shared/features/board/board.state.ts';
import type { BoardId, ItemId } from '@sayso/shared/features/board/board-ids.ts';
import type { ReactionCounts } from '@sayso/shared/features/board/reactions/reactions.model.ts';
import { ballotOf, endedVotingsOn, openVotingOn } from '@sayso/shared/features/board/voting/ballots.ts';
import { dotsIn } from '@sayso/shared/features/board/voting/dots.ts';
import type { AuthorId } from '@sayso/shared/room/ids.ts';
import type { BoardScene } from '../canvas/board-scene.ts';
import type { Paint } from '../canvas/board-stage.ts';
import { paintReactions } from '../reactions/reactions-painter.ts';
import { paintDots } from './dots-painter.ts';
import { listenToShownVoting, shownVotingOn } from './shown-voting.ts';

interface Marks {
  /** One's own dots while people vote, those of everybody afterwards. */
  readonly dots: ReadonlyMap<ItemId, number>;
  readonly reactions: ReadonlyMap<ItemId, ReactionCounts>;
}

export function marksOn(state: BoardState, board: BoardId, me: AuthorId, onWall = false): Marks {
  const open = openVotingOn(state, board);
  const shown = onWall
    ? endedVotingsOn(state, board).find((voting) => voting.onWall)
    : shownVotingOn(state, board);
  const dots = open
    ? dotsIn(ballotOf(state, open.id, me)).map(({ item, count }) => [item, count] as const)
    : (shown?.tally?.items.map((line) => [line.item, line.dots] as const) ?? []);
  return {
    dots: new Map(dots),
    reactions: new Map([...state.reactions].filter(([id]) => state.items.get(id)?.board === board)),
  };
}

const isSame = <Value>(one: ReadonlyMap<ItemId, Value>, other: ReadonlyMap<ItemId, Value>): boolean =>
  one.size === other.size && [...one].every(([id, value]) => other.get(id) === value);

/** Dots and reactions over the picture of a board. Answers a function that takes them off. */
export function layMarks(scene: BoardScene): () => void {
  const { connection, board, you, display } = scene.setting;
  const now = (): Marks => marksOn(connection.store.getState().room.board, board, you.viewer.author, display);
  let marks = now();
  let waking: number | undefined;
  const paint: Paint = (context, { scale }) => {
    const { minX, minY, maxX, maxY } = scene.seen();
    const seen = (id: ItemId) => {
      const item = scene.stage.get(id);
      const margin = 60;
      if (!item || item.x > maxX + margin || item.x + item.width < minX - margin) return undefined;
      return item.y > maxY + margin || item.y + item.height < minY - margin ? undefined : item;
    };
    for (const [id, counts] of marks.reactions) {
      const item = seen(id);
      if (item) paintReactions(context, item, counts, scale, scene.brush);
    }
    for (const [id, count] of marks.dots) {
      const item = seen(id);
      if (item) paintDots(context, item, count, scale, scene.brush);
    }
  };
  const layer = scene.overlay(paint, () => marks.reactions.size === 0 && marks.dots.size === 0);
  const look = (): void => {
    waking = undefined;
    const next = now();
    if (isSame(next.dots, marks.dots) && isSame(next.reactions, marks.reactions)) return;
    marks = next;
    layer.redraw();
  };
  const wake = (): void => {
    waking ??= requestAnimationFrame(look);
  };
  const stops = [connection.store.subscribe(wake), listenToShownVoting(wake)];
  return () => {
    for (const stop of stops) stop();
    if (waking !== undefined) cancelAnimationFrame(waking);
    layer.remove();
  };
}
