import type { BoardEvent } from '../features/board/board.events.ts';
import { type ItemId, VotingId } from '../features/board/board-ids.ts';
import type { VotingCommand } from '../features/board/voting/voting.commands.ts';
import type { DotBallot, Tally } from '../features/board/voting/voting.model.ts';
import type { Actor } from '../room/feature.ts';
import { ada, added, b, bo, id2, id3, mo, onOpenBoard, right } from './on-board.ts';

/* A vote with three dots for each, at most two on one thing, and what may happen in it. */

export const v = VotingId.parse('voting-1');
export const start: Extract<VotingCommand, { type: 'board.StartVoting' }> = {
  type: 'board.StartVoting',
  id: v,
  board: b,
  name: 'What first?',
  dots: 3,
  most: 2,
  section: null,
};
const { type: _, ...asked } = start;
export const held = asked;
export const started: BoardEvent = { type: 'board.VotingStarted', voting: held };
export const place = (item: ItemId, count: number): VotingCommand => ({
  ...{ type: 'board.PlaceDots', voting: v, item, count },
});
export const cast = (who: Actor, ballot: DotBallot): BoardEvent => ({
  ...{ type: 'board.BallotCast', voting: v, author: who.author, ballot },
});
export const ballot = (...dots: readonly (readonly [ItemId, number])[]): DotBallot => ({
  dots: dots.map(([item, count]) => ({ item, count })),
  done: dots.reduce((sum, [, count]) => sum + count, 0) === 3,
});
export const join: VotingCommand = { type: 'board.JoinVoting', id: v };
export const pass: VotingCommand = { type: 'board.PassVoting', id: v };
export const end: VotingCommand = { type: 'board.EndVoting', id: v };
export const remove: VotingCommand = { type: 'board.RemoveVoting', id: v };
export const ended = (tally: Tally = { items: [], joined: 0, passed: 0 }): BoardEvent => ({
  ...{ type: 'board.VotingEnded', id: v, tally },
});
export const three = [added(ada), added(bo, { id: id2 }), added(mo, { id: id3, section: right })];
export const voting = (...events: readonly BoardEvent[]) => onOpenBoard(...three, started, ...events);
