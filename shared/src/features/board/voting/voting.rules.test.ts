import { expect, it } from 'vitest';
import { given } from '../../../testing/given.ts';
import {
  ada,
  closed,
  created,
  id,
  id2,
  left,
  lena,
  mo,
  onOpenBoard,
  wall,
  writing,
} from '../../../testing/on-board.ts';
import {
  ballot,
  cast,
  end,
  ended,
  held,
  join,
  pass,
  place,
  remove,
  start,
  started,
  three,
  v,
  voting,
} from '../../../testing/on-vote.ts';
import { boardCommands } from '../board.commands.ts';
import type { BoardEvent } from '../board.events.ts';
import { board } from '../board.feature.ts';
import { SectionId, VotingId } from '../board-ids.ts';
import { votingsPerBoard } from '../limits.ts';
import type { DotBallot, Tally } from './voting.model.ts';

it('[VT1] the team starts, ends and removes votes, nobody else', () => {
  onOpenBoard().when(start, mo).then([started]);
  for (const command of [start, end, remove]) {
    voting().when(command, ada).refused('board.team-only');
    voting().when(command, wall).refused('board.only-watching');
  }
  voting().when(end, lena).then([ended()]);
  voting(ended()).when(end, lena).then([]);
  voting(ended())
    .when(remove, mo)
    .then([{ type: 'board.VotingRemoved', id: v }]);
});

it('[VT1] a vote needs a board that everybody knows, on which nobody writes in private', () => {
  given(board, []).when(start, mo).refused('board.board-gone');
  given(board, [created]).when(start, mo).refused('board.not-open');
  onOpenBoard(writing()).when(start, mo).refused('board.writing-in-private');
  onOpenBoard(closed).when(start, mo).then([started]);
});

it('[VT1] one vote goes on at a time, an id is used once, and a board keeps twenty', () => {
  const other = { ...start, id: VotingId.parse('voting-2') };
  voting().when(other, mo).refused('board.vote-running');
  voting(ended()).when(start, mo).refused('board.taken');
  const many = Array.from({ length: votingsPerBoard }, (_, at): BoardEvent[] => {
    const one = VotingId.parse(`voting-n-${at}`);
    return [
      { type: 'board.VotingStarted', voting: { ...held, id: one } },
      { type: 'board.VotingEnded', id: one, tally: { items: [], joined: 0, passed: 0 } },
    ];
  }).flat();
  onOpenBoard(...many)
    .when(start, mo)
    .refused('board.too-many-votes');
  onOpenBoard(...many, { type: 'board.VotingRemoved', id: VotingId.parse('voting-n-0') })
    .when(start, mo)
    .then([started]);
});

it('[VT2] a vote has a name, 1 to 20 dots and a section that is there', () => {
  const says = (over: object) =>
    boardCommands['board.StartVoting']
      .safeParse({ ...start, ...over })
      .error?.issues.map(({ message }) => message);
  expect(says({ name: '  ' })).toEqual(['board.vote-name-empty']);
  expect(says({ name: 'a'.repeat(81) })).toEqual(['board.vote-name-long']);
  for (const odd of [{ dots: 0 }, { dots: 21 }, { dots: 2, most: 3 }, { most: 0 }]) {
    expect(says(odd)).toContain('board.odd-dots');
  }
  for (const fine of [{ dots: 20, most: 20 }, { dots: 1, most: 1 }, { section: left }]) {
    expect(says(fine)).toBeUndefined();
  }
  for (const code of ['board.vote-name-empty', 'board.vote-name-long', 'board.odd-dots']) {
    expect(board.refusals).toHaveProperty([code]);
  }
  onOpenBoard()
    .when({ ...start, section: SectionId.parse('section-gone') }, mo)
    .refused('board.section-gone');
});

it('[VT3] participants join, say not now and change their mind; the team does not vote', () => {
  const none: DotBallot = { dots: [], done: false };
  voting()
    .when(join, ada)
    .then([cast(ada, none)]);
  voting(cast(ada, none)).when(join, ada).then([]);
  voting()
    .when(pass, ada)
    .then([cast(ada, { pass: true })]);
  voting(cast(ada, { pass: true }))
    .when(pass, ada)
    .then([]);
  voting(cast(ada, { pass: true }))
    .when(join, ada)
    .then([cast(ada, none)]);
  voting(cast(ada, { pass: true }))
    .when(place(id, 1), ada)
    .then([cast(ada, ballot([id, 1]))]);
  voting(cast(ada, ballot([id, 2])))
    .when(pass, ada)
    .then([cast(ada, { pass: true })]);
  for (const command of [join, pass, place(id, 1)]) {
    voting().when(command, mo).refused('board.participants-only');
    voting().when(command, wall).refused('board.only-watching');
    voting(ended()).when(command, ada).refused('board.vote-ended');
    onOpenBoard(...three)
      .when(command, ada)
      .refused('board.vote-gone');
  }
});

it('[VT3] a closed board stands still while people vote', () => {
  voting(closed)
    .when(place(id, 1), ada)
    .then([cast(ada, ballot([id, 1]))]);
});

it('[VT11] what is deleted leaves the results; what is hidden stays in those of the team', () => {
  const tally: Tally = {
    items: [
      { item: id, dots: 2, people: 1 },
      { item: id2, dots: 1, people: 1 },
    ],
    joined: 1,
    passed: 0,
  };
  const lines = (...events: readonly BoardEvent[]) =>
    voting(ended(tally), ...events)
      .state.votings.get(v)
      ?.tally?.items.map(({ item }) => item);
  expect(lines({ type: 'board.ItemDeleted', id })).toEqual([id2]);
  expect(lines({ type: 'board.ItemHidden', id })).toEqual([id, id2]);
});

it('[VT12] removing takes name and results, from the log too, and nothing else; a running vote stays', () => {
  voting().when(remove, mo).refused('board.vote-running');
  onOpenBoard(...three)
    .when(remove, mo)
    .refused('board.vote-gone');
  const tally: Tally = { items: [{ item: id, dots: 2, people: 1 }], joined: 1, passed: 0 };
  const after = voting(ended(tally))
    .when(remove, mo)
    .then([{ type: 'board.VotingRemoved', id: v }]);
  expect(after).toEqual(onOpenBoard(...three).state);
  const { subject, erases, scrub } = board.erasure;
  for (const event of [started, ended(tally)]) {
    expect(erases({ type: 'board.VotingRemoved', id: v })).toBe(subject(event));
    expect(JSON.stringify(scrub(event))).not.toMatch(/What first|item-1/);
  }
});

it('[VT14] the wall shows the vote that ended last, and what the team puts there', () => {
  const second = VotingId.parse('voting-2');
  const put = (id: VotingId, on: boolean) => ({ type: 'board.PutVotingOnWall', id, on }) as const;
  const both: readonly BoardEvent[] = [
    ended(),
    { type: 'board.VotingStarted', voting: { ...held, id: second } },
    { type: 'board.VotingEnded', id: second, tally: { items: [], joined: 0, passed: 0 } },
  ];
  const onWall = (...events: readonly BoardEvent[]) =>
    [...voting(...both, ...events).state.votings.values()].flatMap(({ id, onWall: is }) => (is ? [id] : []));
  expect(onWall()).toEqual([second]);
  expect(onWall({ type: 'board.VotingPutOnWall', id: v, on: true })).toEqual([v]);
  expect(onWall({ type: 'board.VotingPutOnWall', id: second, on: false })).toEqual([]);
  expect(onWall({ type: 'board.VotingPutOnWall', id: v, on: false })).toEqual([second]);
  voting(...both)
    .when(put(v, true), mo)
    .then([{ type: 'board.VotingPutOnWall', id: v, on: true }]);
  voting(...both)
    .when(put(second, true), mo)
    .then([]);
  voting(...both)
    .when(put(v, true), ada)
    .refused('board.team-only');
  voting().when(put(v, true), mo).refused('board.vote-running');
  onOpenBoard(...three)
    .when(put(v, true), mo)
    .refused('board.vote-gone');
});
