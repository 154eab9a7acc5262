import type { BoardEvent } from '@sayso/shared/features/board/board.events.ts';
import { evolveBoard } from '@sayso/shared/features/board/board.evolve.ts';
import { initialBoard } from '@sayso/shared/features/board/board.state.ts';
import { BoardId, ItemId, VotingId } from '@sayso/shared/features/board/board-ids.ts';
import { AuthorId } from '@sayso/shared/room/ids.ts';
import { expect, it } from 'vitest';
import { marksOn } from './canvas-marks.ts';
import { showVoting } from './shown-voting.ts';

const board = BoardId.parse('board-1');
const item = ItemId.parse('note-swing');
const me = AuthorId.parse('author-me');
const [first, second] = [VotingId.parse('voting-1'), VotingId.parse('voting-2')];
const started = (id: VotingId): BoardEvent => ({
  ...{ type: 'board.VotingStarted', voting: { id, board, name: 'A', dots: 3, most: 3, section: null } },
});
const ended = (id: VotingId, dots: number): BoardEvent => ({
  ...{ type: 'board.VotingEnded', id, tally: { items: [{ item, dots, people: 1 }], joined: 1, passed: 0 } },
});

function marksAfter(...events: readonly BoardEvent[]) {
  const state = initialBoard();
  for (const event of events) evolveBoard(state, event);
  return [...marksOn(state, board, me).dots];
}

it('while people vote the picture shows one’s own dots, afterwards those of the vote that the reader chose', () => {
  const ballot = { dots: [{ item, count: 2 }], done: false };
  const mine: BoardEvent = { type: 'board.BallotCast', voting: first, author: me, ballot };
  expect(marksAfter(started(first), mine)).toEqual([[item, 2]]);
  const both = [started(first), ended(first, 7), started(second), ended(second, 4)];
  expect(marksAfter(...both)).toEqual([[item, 4]]);
  showVoting(board, first);
  expect(marksAfter(...both)).toEqual([[item, 7]]);
  showVoting(board, 'none');
  expect(marksAfter(...both)).toEqual([]);
  expect(marksAfter(...both, started(VotingId.parse('voting-3')))).toEqual([]);
});
