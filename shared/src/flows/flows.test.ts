import { expect, it } from 'vitest';
import { type RoomCommand, type RoomEvent, room, seating } from '../features.ts';
import { pack } from '../room/encoding.ts';
import { isRejection, type Rejection } from '../room/feature.ts';
import { SeatId } from '../room/ids.ts';
import { authorOf, type OpenWorkshop, openWorkshop } from '../testing/open-workshop.ts';

const command = (raw: object): RoomCommand => {
  const parsed = room.parse(raw);
  if (isRejection(parsed)) throw new Error(parsed.rejected);
  return parsed;
};
const types = (outcome: readonly RoomEvent[] | Rejection) =>
  isRejection(outcome) ? outcome.rejected : outcome.map(({ type }) => type);
const held = ({ state }: OpenWorkshop, seat: SeatId): string => {
  const viewer = seating.viewer(state, seat, authorOf(seat));
  return JSON.stringify(viewer && pack(room.conceal(state, viewer)));
};

const say = (id = '1') => command({ type: 'chat.Say', id: `message-${id}`, text: 'Hello' });
const makeBoard = command({ type: 'board.CreateBoard', id: 'board-1', title: 'Ideas', sections: [] });
const openBoard = command({ type: 'board.OpenBoard', id: 'board-1' });
const addNote = command({
  ...{ type: 'board.AddItems', board: 'board-1' },
  items: [{ id: 'note-1', section: null, content: { kind: 'note', text: 'Hi', colour: 'sky' } }],
});
const ask = command({
  ...{ type: 'activities.Draft', id: 'asking-1', kind: 'choice', question: 'Which one?' },
  setup: {
    options: [
      { id: 'option-a', label: 'A' },
      { id: 'option-b', label: 'B' },
    ],
    multiple: false,
  },
});
const step = (id: string, what: 'board' | 'activity', shown: string) =>
  command({ type: 'agenda.AddItem', id, title: id, instruction: '', shows: { what, id: shown } });

/** A lead, and Bo who is inside. */
function started(options: object = {}) {
  const workshop = openWorkshop(options);
  const [lena, bo] = [workshop.seat('lena', 'lead'), workshop.seat('bo')];
  workshop.give(bo, { type: 'people.Agree' });
  return { ...workshop, lena, bo };
}

it('[PE6] at an open door who agrees is let in at once', () => {
  const { seat, give, state } = openWorkshop({ asksBefore: false });
  const bo = seat('bo');
  expect(types(give(bo, { type: 'people.Agree' }))).toEqual(['people.Agreed', 'people.Admitted']);
  expect(state.people.seats.get(bo)?.status).toBe('inside');
});

it('[PE8] opening the door lets in everybody who waits, and who only arrived stays outside', () => {
  const { seat, give, state } = openWorkshop({ asksBefore: true });
  const [mo, bo, cy] = [seat('mo', 'support'), seat('bo'), seat('cy')];
  expect(types(give(bo, { type: 'people.Agree' }))).toEqual(['people.Agreed']);
  expect(types(give(mo, { type: 'workshop.AskBefore', on: false }))).toEqual([
    'workshop.DoorSet',
    'people.Admitted',
  ]);
  expect(state.people.seats.get(bo)?.status).toBe('inside');
  expect(state.people.seats.get(cy)?.status).toBe('arrived');
  expect(types(give(mo, { type: 'workshop.AskBefore', on: true }))).toEqual(['workshop.DoorSet']);
  expect(types(give(mo, { type: 'workshop.AskBefore', on: false }))).toEqual(['workshop.DoorSet']);
});

it('[PE9] who is not inside can agree and do nothing else', () => {
  const { seat, give } = openWorkshop({ asksBefore: true });
  const bo = seat('bo');
  const commands = [say(), { type: 'people.RaiseHand' } as const, { type: 'people.LowerHand' } as const];
  for (const one of commands) expect(types(give(bo, one))).toBe('people.outside');
  expect(types(give(bo, { type: 'people.Agree' }))).toEqual(['people.Agreed']);
  for (const one of commands) expect(types(give(bo, one))).toBe('people.outside');
  expect(room.sentence('people.outside')).toBe('The team has to let you in first.');
});

it('[PE7] the promise says whether a name is asked for', () => {
  const tries = (mode: string, name?: string) => {
    const { seat, give } = openWorkshop({ mode });
    return types(give(seat('bo'), { type: 'people.Agree', ...(name === undefined ? {} : { name }) }));
  };
  const inside = ['people.Agreed', 'people.Admitted'];
  for (const mode of ['nobody', 'aliases']) {
    expect(tries(mode)).toEqual(inside);
    expect(tries(mode, 'Bo Diddley')).toBe('people.no-names');
  }
  for (const mode of ['findable', 'names']) {
    expect(tries(mode)).toBe('people.name-needed');
    expect(tries(mode, 'Bo Diddley')).toEqual(inside);
  }
});

it('[PE7] the name of “findable” is kept and stands on no screen', () => {
  const workshop = openWorkshop({ mode: 'findable' });
  const { seat, give, state } = workshop;
  const everybody = [
    seat('lena', 'lead'),
    seat('mo', 'support'),
    seat('wall', 'display'),
    seat('bo'),
    seat('cy'),
  ];
  const [, , , bo] = everybody;
  if (!bo) throw new Error('no such seat');
  give(bo, { type: 'people.Agree', name: 'Bo Diddley' });
  give(bo, say());
  expect(state.people.seats.get(bo)?.name).toBe('Bo Diddley');
  for (const one of everybody) expect(held(workshop, one)).not.toContain('Diddley');
});

it('[PE7] with names everybody in the room sees the name, and the lobby does not', () => {
  const workshop = openWorkshop({ mode: 'names', asksBefore: true });
  const { seat, give } = workshop;
  const [lena, bo, cy, late] = [seat('lena', 'lead'), seat('bo'), seat('cy'), seat('late')];
  for (const [who, name] of [
    [bo, 'Bo Diddley'],
    [cy, 'Cyd Charisse'],
  ] as const) {
    give(who, { type: 'people.Agree', name });
  }
  give(lena, { type: 'people.LetEveryoneIn' });
  give(bo, say());
  expect(held(workshop, lena)).toContain('Diddley');
  expect(held(workshop, cy)).toContain('Diddley');
  expect(held(workshop, late)).not.toContain('Diddley');
});

it('[PE14] a stronger promise takes names off every screen, and then out of the room', () => {
  const workshop = openWorkshop({ mode: 'names' });
  const { seat, give, state } = workshop;
  const [lena, bo] = [seat('lena', 'lead'), seat('bo')];
  give(bo, { type: 'people.Agree', name: 'Bo Diddley' });
  expect(held(workshop, lena)).toContain('Diddley');
  expect(types(give(lena, { type: 'workshop.Strengthen', mode: 'findable' }))).toEqual([
    'workshop.PromiseStrengthened',
    'people.NamesRuled',
    'board.SignaturesTaken',
    'chat.SignaturesTaken',
    'activities.SignaturesTaken',
    'whispers.SignaturesTaken',
  ]);
  for (const one of [lena, bo]) expect(held(workshop, one)).not.toContain('Diddley');
  expect(state.people.seats.get(bo)?.name).toBe('Bo Diddley');
  expect(types(give(lena, { type: 'workshop.Strengthen', mode: 'aliases' }))).toEqual([
    'workshop.PromiseStrengthened',
    'people.NamesRuled',
    'people.NameForgotten',
    'board.SignaturesTaken',
    'chat.SignaturesTaken',
    'activities.SignaturesTaken',
    'whispers.SignaturesTaken',
  ]);
  expect(JSON.stringify(pack(state))).not.toContain('Diddley');
});

it('[WS6] each kind of contribution of a participant fixes the promise, once', () => {
  const answer = command({ type: 'activities.Pass', id: 'asking-1' });
  const tell = command({ type: 'whispers.Tell', id: 'whisper-1', text: 'I am scared' });
  for (const contribution of [say(), addNote, answer, tell]) {
    const { give, lena, bo, state } = started();
    for (const one of [
      makeBoard,
      openBoard,
      ask,
      command({ type: 'activities.Open', id: 'asking-1' }),
      say('0'),
    ]) {
      expect(isRejection(give(lena, one))).toBe(false);
    }
    expect(state.workshop.promiseFixed).toBe(false);
    expect(types(give(bo, contribution)).at(-1)).toBe('workshop.PromiseFixed');
    expect(types(give(bo, say('2')))).toEqual(['chat.Said']);
  }
});

it('[WS6] a private first contribution changes nothing on the screens of others', () => {
  const workshop = started();
  const { seat, give } = workshop;
  const others = [seat('cy'), seat('wall', 'display'), seat('late')];
  const [cy] = others;
  if (cy) give(cy, { type: 'people.Agree' });
  const before = others.map((one) => held(workshop, one));
  give(workshop.bo, command({ type: 'whispers.Tell', id: 'whisper-1', text: 'I am scared' }));
  expect(workshop.state.workshop.promiseFixed).toBe(true);
  expect(others.map((one) => held(workshop, one))).toEqual(before);
});

it('[WS5] a stronger promise holds for what was written before it too', () => {
  const workshop = openWorkshop({ mode: 'names' });
  const { give } = workshop;
  const [lena, bo] = [workshop.seat('lena', 'lead'), workshop.seat('bo')];
  give(bo, command({ type: 'people.Agree', name: 'Bo B.' }));
  for (const one of [makeBoard, openBoard]) give(lena, one);
  for (const one of [say(), addNote, command({ type: 'whispers.Tell', id: 'whisper-1', text: 'Hello' })]) {
    expect(isRejection(give(bo, one))).toBe(false);
  }
  give(lena, say('2'));
  const team = () => held(workshop, lena);
  expect(team()).toContain('"team":"Bo B."');
  give(lena, { type: 'workshop.Strengthen', mode: 'nobody' });
  expect(team()).not.toContain('"team":"Bo B."');
  expect(
    JSON.stringify(pack(workshop.state.board)) + JSON.stringify(pack(workshop.state.chat)),
  ).not.toContain('Bo B.');
  expect(JSON.stringify(pack(workshop.state.whispers))).not.toContain('Bo B.');
  expect([...workshop.state.chat.messages.values()].at(-1)?.by.staff).toBe(true);
});

it('[WS7] after the end people come and go, and nothing else happens', () => {
  const { give, host, lena, bo, state } = started();
  const late = SeatId.parse('seat-late');
  give(lena, { type: 'workshop.End' });
  for (const one of [say(), { type: 'people.RaiseHand' } as const]) {
    expect(types(give(bo, one))).toBe('workshop.over');
  }
  for (const one of [say(), makeBoard, { type: 'workshop.End' } as const]) {
    expect(types(give(lena, one))).toBe('workshop.over');
  }
  expect(() => host(seating.takeSeat(late, 'participant'))).toThrow('workshop.over');
  host(seating.takeSeat(late, 'support'));
  for (const one of [seating.connect(bo), seating.disconnect(bo), seating.wake()]) host(one);
  expect(state.people.seats.get(bo)?.connected).toBe(false);
  expect(room.sentence('workshop.over')).toBe('This workshop has ended. You can still read, but not add.');
});

it('[AG8] entering a step opens its board, again and again', () => {
  const { give, lena, state } = started();
  for (const one of [makeBoard, step('item-a', 'board', 'board-1'), step('item-b', 'board', 'board-2')]) {
    expect(isRejection(give(lena, one))).toBe(false);
  }
  expect(types(give(lena, { type: 'agenda.Next' }))).toEqual(['agenda.Entered', 'board.BoardOpened']);
  expect(types(give(lena, { type: 'agenda.Next' }))).toEqual(['agenda.Entered']);
  expect(types(give(lena, { type: 'agenda.Back' }))).toEqual(['agenda.Entered']);
  give(lena, command({ type: 'board.CloseBoard', id: 'board-1' }));
  give(lena, { type: 'agenda.Next' });
  expect(types(give(lena, { type: 'agenda.Back' }))).toEqual(['agenda.Entered', 'board.BoardOpened']);
  expect([...state.board.boards.values()].map(({ open }) => open)).toEqual([true]);
});

it('[AG8] entering a step opens its activity, and leaves a closed one closed', () => {
  const { give, lena } = started();
  for (const one of [ask, step('item-a', 'activity', 'asking-1'), step('item-b', 'activity', 'asking-2')]) {
    expect(isRejection(give(lena, one))).toBe(false);
  }
  expect(types(give(lena, { type: 'agenda.Next' }))).toEqual(['agenda.Entered', 'activities.Opened']);
  give(lena, command({ type: 'activities.Close', id: 'asking-1' }));
  expect(types(give(lena, { type: 'agenda.Next' }))).toEqual(['agenda.Entered']);
  expect(types(give(lena, { type: 'agenda.Back' }))).toEqual(['agenda.Entered']);
});

it('[AG8] the step that takes the place of a removed one opens what it shows', () => {
  const { give, lena } = started();
  for (const one of [makeBoard, step('item-a', 'activity', 'asking-1'), step('item-b', 'board', 'board-1')]) {
    expect(isRejection(give(lena, one))).toBe(false);
  }
  give(lena, { type: 'agenda.Next' });
  const removal = command({ type: 'agenda.RemoveItem', id: 'item-a' });
  expect(types(give(lena, removal))).toEqual(['agenda.Entered', 'agenda.ItemRemoved', 'board.BoardOpened']);
});
