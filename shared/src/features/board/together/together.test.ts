import { expect, it } from 'vitest';
import { given, person } from '../../../testing/given.ts';
import type { BoardCommand } from '../board.commands.ts';
import type { BoardEvent } from '../board.events.ts';
import { board } from '../board.feature.ts';
import { BoardId, ItemId } from '../board-ids.ts';
import type { NewItem } from '../items/items.commands.ts';
import { released } from './released.ts';
import { LeadId, PointerId } from './together.model.ts';
import { relayTogether, togetherShow } from './together.privacy.ts';

const lena = person('lena', 'lead');
const sam = person('sam', 'support');
const ada = person('ada');
const id = BoardId.parse('board-1');
const lead = LeadId.parse('lead-one');
const pointer = PointerId.parse('pointer-1');
const area = { x: 0, y: 0, width: 800, height: 600 };
const unopened: readonly BoardEvent[] = [{ type: 'board.BoardCreated', id, title: 'Ideas', sections: [] }];
const opened: readonly BoardEvent[] = [...unopened, { type: 'board.BoardOpened', id }];
const leading = (how: 'follow' | 'control'): BoardEvent => ({
  ...{ type: 'board.LeadingStarted', board: id, id: lead, how, area, seat: lena.seat },
});
const note: NewItem = {
  id: ItemId.parse('note-1'),
  section: null,
  content: { kind: 'note', text: 'Hi', colour: 'sky' },
};

it('[TG1] a facilitator brings everybody to a part of an open board, within reach', () => {
  const far = { x: 1e9, y: -1e9, width: 0, height: 600 };
  given(board, opened)
    .when({ type: 'board.BringEveryone', board: id, area: far }, sam)
    .then([
      {
        ...{ type: 'board.EveryoneBrought', board: id },
        area: { x: 20_000, y: -20_000, width: 1, height: 600 },
      },
    ]);
  given(board, opened).when({ type: 'board.BringEveryone', board: id, area }, ada).refused('board.team-only');
  given(board, unopened)
    .when({ type: 'board.BringEveryone', board: id, area }, lena)
    .refused('board.not-open');
});

it('[TG1] a screen can tell a new call from the one before', () => {
  const { state } = given(board, [
    ...opened,
    { type: 'board.EveryoneBrought', board: id, area },
    { type: 'board.EveryoneBrought', board: id, area },
  ]);
  expect(state.gatherings.get(id)).toEqual({ area, times: 2 });
});

it('[TG2] one leads at a time, the next takes over, and any facilitator releases', () => {
  const other = LeadId.parse('lead-two');
  given(board, [...opened, leading('control')])
    .when({ type: 'board.Lead', board: id, id: other, how: 'follow', area }, sam)
    .then([{ type: 'board.LeadingStarted', board: id, id: other, how: 'follow', area, seat: sam.seat }]);
  given(board, [...opened, leading('control')])
    .when({ type: 'board.StopLeading', board: id }, sam)
    .then([{ type: 'board.LeadingStopped', board: id }]);
  given(board, opened).when({ type: 'board.StopLeading', board: id }, sam).then([]);
  given(board, opened)
    .when({ type: 'board.Lead', board: id, id: lead, how: 'control', area }, ada)
    .refused('board.team-only');
});

it('[TG2] [TG3] who is held changes nothing, but takes back what is theirs', () => {
  const add: BoardCommand = { type: 'board.AddItems', board: id, items: [note] };
  const room = given(board, [...opened, leading('control')]);
  room.when(add, ada).refused('board.held');
  expect(room.when(add, lena).wasRefused).toBe(false);
  for (const [how, refused] of [
    ['follow', false],
    ['control', true],
  ] as const) {
    const made = given(board, opened).when(add, ada).decided;
    const events = Array.isArray(made) ? made : [];
    const held = given(board, [...opened, ...events, leading(how)]);
    const change = { kind: 'note', text: 'Hello' } as const;
    const edit = { type: 'board.ChangeItem', id: note.id, change } as const;
    expect(held.when(edit, ada).wasRefused).toBe(refused);
    expect(held.when({ type: 'board.DeleteItems', ids: [note.id] }, ada).wasRefused).toBe(false);
  }
});

it('[TG4] when the leader is gone everybody is released, and when somebody else goes nobody is', () => {
  const { state } = given(board, [...opened, leading('control')]);
  expect(released(state, lena.seat)).toEqual([{ type: 'board.LeadingStopped', board: id }]);
  expect(released(state)).toEqual([{ type: 'board.LeadingStopped', board: id }]);
  expect(released(state, sam.seat)).toEqual([]);
});

it('[TG5] no screen is told whose seat leads', () => {
  const { state } = given(board, opened);
  const row = togetherShow['board.LeadingStarted'];
  const event = { type: 'board.LeadingStarted', board: id, id: lead, how: 'follow', area } as const;
  for (const told of [row.facilitators, row.participants, row.displays]) {
    expect(told?.({ ...event, seat: lena.seat }, state)).toEqual({ ...event, seat: null });
  }
  state.leading.set(id, { id: lead, how: 'follow', area, seat: lena.seat });
  const viewer = { seat: lena.seat, author: lena.author } as const;
  for (const build of [board.conceal.facilitators, board.conceal.participants, board.conceal.displays]) {
    const shown = build(state, { ...viewer, audience: 'facilitators' });
    expect(shown.leading.get(id)?.seat).toBeNull();
  }
});

it('[TG6] participants point only where they are let, never while they write in private, and without a name', () => {
  const cursor = { type: 'board.Cursor', board: id, pointer, x: 1e9, y: 5 } as const;
  const allowed: BoardEvent = { type: 'board.Allowed', board: id, allows: { cursors: true } };
  const named = { ...ada, signature: { team: 'Quiet Fox' } };
  expect(relayTogether(given(board, opened).state, cursor, named)).toBeNull();
  const { state } = given(board, [...opened, allowed]);
  expect(relayTogether(state, cursor, named)).toEqual({
    key: `board.Cursor:${id}:${ada.author}`,
    to: ['facilitators', 'participants'],
    told: { ...cursor, x: 20_000, by: {} },
  });
  const writing: BoardEvent = {
    ...{ type: 'board.PrivateWritingStarted', board: id, writing: { teamSees: true } },
  };
  const secret = given(board, [...opened, allowed, writing]).state;
  expect(relayTogether(secret, cursor, named)).toBeNull();
  expect(relayTogether(secret, cursor, lena)?.told).toMatchObject({ by: { staff: true } });
});

it('[TG7] only the team has the laser, and only the leader is followed', () => {
  const laser = { type: 'board.Laser', board: id, pointer, trail: [{ x: 1, y: 2 }] } as const;
  const view = { type: 'board.View', board: id, area } as const;
  const { state } = given(board, [...opened, leading('follow')]);
  expect(relayTogether(state, laser, ada)).toBeNull();
  expect(relayTogether(state, laser, sam)?.to).toContain('displays');
  expect(relayTogether(state, view, lena)?.told).toEqual(view);
  expect(relayTogether(state, view, sam)).toBeNull();
  expect(relayTogether(given(board, opened).state, view, lena)).toBeNull();
});

it('[TG8] where the team points on a board that was never open, only the team sees', () => {
  const { state } = given(board, unopened);
  const laser = { type: 'board.Laser', board: id, pointer, trail: [{ x: 1, y: 2 }] } as const;
  expect(relayTogether(state, laser, lena)?.to).toEqual(['facilitators']);
  expect(relayTogether(state, { ...laser, type: 'board.Cursor', x: 1, y: 2 }, ada)).toBeNull();
});
