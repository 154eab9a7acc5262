import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contextOf } from '../../../testing/given.ts';
import {
  ada,
  add,
  added,
  b,
  bo,
  closed,
  created,
  id,
  id2,
  id3,
  itemOf,
  lena,
  mo,
  onBoard,
  onOpenBoard,
  opened,
  othersEdit,
  othersMove,
  placed,
  right,
  tools,
  wall,
  writing,
} from '../../../testing/on-board.ts';
import { edit, hidden, hide, recolour, remove, removed, toFront } from '../../../testing/on-item.ts';
import type { BoardCommand } from '../board.commands.ts';
import type { BoardEvent } from '../board.events.ts';
import { board } from '../board.feature.ts';
import { ItemId } from '../board-ids.ts';

const start = (teamSees: boolean): BoardCommand => ({
  type: 'board.StartPrivateWriting',
  board: b,
  teamSees,
});
const reveal: BoardCommand = { type: 'board.Reveal', board: b };
const secret = (by = ada, over = {}) => added(by, { private: true, ...over });
const move: BoardCommand = { type: 'board.PlaceItems', places: [{ id, x: 300, y: 400 }] };

it('[BD34] the team starts it, and says whether it reads along', () => {
  for (const teamSees of [true, false]) {
    onOpenBoard().when(start(teamSees), ada).refused('board.team-only');
    onOpenBoard().when(start(teamSees), wall).refused('board.only-watching');
    const state = onOpenBoard()
      .when(start(teamSees), mo)
      .then([writing(teamSees)]);
    expect(state.boards.get(b)?.writing).toEqual({ teamSees });
  }
  onOpenBoard(writing()).when(start(true), mo).refused('board.already-private');
  onBoard().when(start(true), mo).refused('board.board-gone');
});

it('[BD35] what participants make meanwhile is private, and of what the team makes its notes are', () => {
  const heart = { kind: 'sticker', sticker: 'heart' } as const;
  const isPrivate = (
    by: typeof ada,
    content = itemOf(ada).content as typeof heart | ReturnType<typeof itemOf>['content'],
  ) => {
    const { decided } = onOpenBoard(writing(), tools('note', 'sticker')).when(add({ content }), by);
    return 'rejected' in decided
      ? decided
      : decided[0]?.type === 'board.ItemAdded' && decided[0].item.private;
  };
  expect([isPrivate(ada), isPrivate(ada, heart), isPrivate(mo), isPrivate(mo, heart)]).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

it('[BD36] what everybody sees, participants leave alone meanwhile, their own things too', () => {
  for (const command of [edit, move, recolour, toFront]) {
    const { when } = onOpenBoard(added(ada), othersMove, othersEdit, writing(true));
    for (const by of [ada, bo]) when(command, by).refused('board.writing-in-private');
    expect(when(command, mo).wasRefused, command.type).toBe(false);
  }
  onOpenBoard(added(ada), writing()).when(remove, ada).then([removed]);
});

it('[BD36] their own private things they change, move and take back', () => {
  for (const command of [edit, move, recolour, toFront, remove]) {
    const { when } = onOpenBoard(writing(), added(bo, { id: id3, z: 'a5' }), secret());
    expect(when(command, ada).wasRefused, command.type).toBe(false);
    when(command, bo).refused('board.item-gone');
  }
  onOpenBoard(writing(), secret(), closed).when(edit, ada).refused('board.not-open');
});

it('[BD35] without reading along the team can do nothing with what it does not know', () => {
  const lock: BoardCommand = { type: 'board.LockItems', ids: [id], lock: 'all' };
  for (const command of [edit, move, recolour, toFront, hide, lock, remove]) {
    onOpenBoard(writing(), secret()).when(command, mo).refused('board.item-gone');
  }
});

it('[BD37] reading along, the team moves and puts aside, and leaves the words to their writer', () => {
  const { when } = onOpenBoard(writing(true), othersEdit, secret());
  expect(when(hide, mo).decided).toEqual([hidden]);
  expect(when(move, mo).decided).toEqual([placed([{ id, x: 300, y: 400, z: 'a0' }], mo)]);
  when(edit, mo).refused('board.not-yours');
  when(remove, mo).refused('board.not-yours');
});

it('[BD35] a facilitator\u2019s own private note is nobody else\u2019s of the team, unless it reads along', () => {
  onOpenBoard(writing(), secret(mo)).when(edit, lena).refused('board.item-gone');
  expect(onOpenBoard(writing(), secret(mo)).when(edit, mo).wasRefused).toBe(false);
  expect(onOpenBoard(writing(true), secret(mo)).when(edit, lena).wasRefused).toBe(false);
});

it('[BD38] only the team reveals, and only what is written in private', () => {
  onOpenBoard(writing(), secret()).when(reveal, ada).refused('board.team-only');
  onOpenBoard(added(ada)).when(reveal, mo).refused('board.nothing-private');
  onOpenBoard(writing())
    .when(reveal, mo)
    .then([{ type: 'board.Revealed', board: b, places: [] }]);
  onBoard().when(reveal, mo).refused('board.board-gone');
});

it('[BD38] at the reveal everything comes into free places of its section, and nothing stays private', () => {
  const events = [
    added(mo, { id: id3, x: 10, y: 70 }),
    writing(),
    secret(ada, { id, x: 5, y: 5 }),
    secret(bo, { id: id2, section: right, x: 9, y: 9 }),
  ];
  const { decided } = onOpenBoard(...events).when(reveal, mo);
  if ('rejected' in decided) throw new Error(decided.rejected);
  expect(decided).toHaveLength(1);
  const { state } = onOpenBoard(...events, ...decided);
  expect(state.boards.get(b)?.writing).toBeNull();
  expect(state.items.get(id)).toMatchObject({ private: false, x: 230, y: 70 });
  expect(state.items.get(id2)).toMatchObject({ private: false, x: 730, y: 70 });
  expect(state.items.get(id3)).toMatchObject({ x: 10, y: 70, z: 'a0' });
});

it('[BD38] what does not take a slot stays where it was drawn', () => {
  const heart = { kind: 'sticker', sticker: 'heart' } as const;
  const { decided } = onOpenBoard(writing(), secret(ada, { content: heart, x: 444, y: 555 })).when(
    reveal,
    mo,
  );
  expect(decided).toEqual([{ type: 'board.Revealed', board: b, places: [{ id, x: 444, y: 555, z: 'a0' }] }]);
});

it('[BD37] [BD38] what was put aside stays put aside, and takes nobody\u2019s place', () => {
  const events = [
    writing(true),
    secret(ada),
    { type: 'board.ItemHidden', id } as const,
    secret(bo, { id: id2, x: 230 }),
  ];
  const { decided } = onOpenBoard(...events).when(reveal, mo);
  if ('rejected' in decided) throw new Error(decided.rejected);
  const { state } = onOpenBoard(...events, ...decided);
  expect(state.items.get(id)).toMatchObject({ hidden: true, private: false });
  expect(state.items.get(id2)).toMatchObject({ hidden: false, private: false, x: 10, y: 70 });
});

/** Private notes in the order in which they were written, and how they lie after a reveal with these dice. */
function afterReveal(count: number, random: () => number): readonly string[] {
  const state = onOpenBoard(writing()).state;
  for (let made = 0; made < count; made += 1) {
    board.evolve(
      state,
      secret(made % 2 ? ada : bo, { id: ItemId.parse(`note-${made}`), x: 10 + 220 * made }) as BoardEvent,
    );
  }
  const decided = board.decide(state, reveal, { ...contextOf(mo), random });
  if ('rejected' in decided) throw new Error(decided.rejected);
  const [event] = decided;
  return event?.type === 'board.Revealed' ? event.places.map((place) => place.id) : [];
}

it('[BD38] the order is drawn by lot: every note is as likely at every place', () => {
  const first = new Map<string, number>();
  let seed = 1;
  const random = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const rounds = 3000;
  for (let round = 0; round < rounds; round += 1) {
    const [one = ''] = afterReveal(4, random);
    first.set(one, (first.get(one) ?? 0) + 1);
  }
  expect(first.size).toBe(4);
  for (const times of first.values()) {
    expect(times).toBeGreaterThan((rounds / 4) * 0.85);
    expect(times).toBeLessThan((rounds / 4) * 1.15);
  }
});

it('[BD38] nothing is lost and nothing comes twice, whatever the dice say', () => {
  fc.assert(
    fc.property(
      fc.nat(30),
      fc.array(fc.double({ min: 0, max: 0.999_999, noNaN: true }), { minLength: 1 }),
      (count, throws) => {
        let next = 0;
        const order = afterReveal(count, () => throws[next++ % throws.length] ?? 0);
        expect([...order].sort()).toEqual(Array.from({ length: count }, (_, made) => `note-${made}`).sort());
      },
    ),
  );
});

it('[BD38] the order of writing and the order of the boards in between play no part in depth', () => {
  const { decided } = onOpenBoard(writing(), secret(ada), secret(bo, { id: id2 })).when(reveal, mo);
  if ('rejected' in decided || decided[0]?.type !== 'board.Revealed') throw new Error('not revealed');
  expect(decided[0].places.map(({ z }) => z)).toEqual(['a0', 'a1']);
});

it('[BD14] [BD35] private writing on a board that was never open is the team\u2019s own', () => {
  onBoard(created, writing()).when(add(), ada).refused('board.board-gone');
  expect(onBoard(created, writing()).when(add(), mo).wasRefused).toBe(false);
  expect(onBoard(created, writing(), opened).when(add(), ada).wasRefused).toBe(false);
});
