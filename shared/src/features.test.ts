import { expect, it } from 'vitest';
import { room, seating } from './features.ts';
import { pack } from './room/encoding.ts';
import { checkedElsewhere } from './room/feature.ts';
import { SeatId } from './room/ids.ts';
import { authorOf, openWorkshop } from './testing/open-workshop.ts';

const viewerOf = (state: ReturnType<typeof openWorkshop>['state'], seat: SeatId) =>
  seating.viewer(state, seat, authorOf(seat));
const actorOf = (state: ReturnType<typeof openWorkshop>['state'], seat: SeatId) =>
  seating.actor(state, seat, authorOf(seat));

it('[WS1] a room is opened with what the start form sent, and with nothing else', () => {
  const open = { type: 'workshop.Open', title: 'Panel' };
  expect(seating.open({ title: ' Panel ' })).toEqual(open);
  expect(seating.open({ title: 'Panel', type: 'workshop.End' })).toEqual(open);
  expect(seating.open({ title: '' })).toEqual({ rejected: 'workshop.no-title' });
  for (const odd of [
    null,
    7,
    'Panel',
    [],
    ['Panel'],
    { title: 'Panel', seat: 'x' },
    { title: 'P', mode: 'x' },
  ]) {
    expect(seating.open(odd)).toHaveProperty('rejected');
  }
});

it('[PE6] a participant moves from the lobby to the participants', () => {
  const { state, seat, give } = openWorkshop({ asksBefore: true });
  const [mo, bo] = [seat('mo', 'support'), seat('bo')];
  const standing = () => [viewerOf(state, bo)?.audience, actorOf(state, bo)?.inside];
  expect(standing()).toEqual(['lobby', false]);
  give(bo, { type: 'people.Agree' });
  expect(standing()).toEqual(['lobby', false]);
  give(mo, { type: 'people.LetIn', seat: bo });
  expect(standing()).toEqual(['participants', true]);
});

it('[PE5] the team and displays have their audience at once', () => {
  const { state, seat } = openWorkshop();
  const seats = [seat('lena', 'lead'), seat('mo', 'support'), seat('wall', 'display')];
  expect(seats.map((one) => viewerOf(state, one)?.audience)).toEqual([
    'facilitators',
    'facilitators',
    'displays',
  ]);
  expect(seats.map((one) => actorOf(state, one)?.inside)).toEqual([true, true, true]);
  expect(seats.map((one) => actorOf(state, one)?.signature.team)).toEqual(['Lead', 'Support', 'Display']);
});

it('what people can have erased from the files is asked for slowly', () => {
  for (const type of ['board.DeleteItems', 'chat.Delete']) {
    expect(room.paceOf(type).perSecond).toBeLessThanOrEqual(1);
    expect(room.paceOf(type).burst).toBeLessThan(10);
  }
});

it('a seat that was never taken is nobody', () => {
  const { state } = openWorkshop();
  const stranger = SeatId.parse('seat-stranger');
  expect(actorOf(state, stranger)).toBeUndefined();
  expect(viewerOf(state, stranger)).toBeUndefined();
});

it('[WS5] what stands beside a contribution follows the promise', () => {
  const { state, seat, give } = openWorkshop({ mode: 'names' });
  const [lena, bo] = [seat('lena', 'lead'), seat('bo')];
  give(bo, { type: 'people.Agree', name: 'Bo Diddley' });
  const alias = state.people.seats.get(bo)?.alias;
  const signature = () => actorOf(state, bo)?.signature;
  expect(signature()).toEqual({ team: 'Bo Diddley', peers: 'Bo Diddley' });
  give(lena, { type: 'workshop.Strengthen', mode: 'findable' });
  expect(signature()).toEqual({ team: alias });
  give(lena, { type: 'workshop.Strengthen', mode: 'nobody' });
  expect(signature()).toEqual({});
});

it('[PE14] screens that may see something else get a fresh view', () => {
  const { seat, give, host } = openWorkshop({ asksBefore: true });
  const [lena, bo, cy] = [seat('lena', 'lead'), seat('bo'), seat('cy')];
  const moved = (events: ReturnType<typeof give>) =>
    'rejected' in events ? events.rejected : events.flatMap(seating.moved);
  expect(moved(give(bo, { type: 'people.Agree' }))).toEqual([bo]);
  expect(moved(give(lena, { type: 'people.LetIn', seat: bo }))).toEqual([bo]);
  expect(moved(give(bo, { type: 'people.RaiseHand' }))).toEqual([]);
  expect(moved(give(bo, { type: 'people.LowerHand' }))).toEqual([]);
  give(bo, { type: 'people.RaiseHand' });
  expect(moved(give(lena, { type: 'people.LowerHand', seat: bo }))).toEqual([bo]);
  expect(moved(give(lena, { type: 'workshop.Strengthen', mode: 'nobody' }))).toEqual([lena, bo, cy]);
  expect(moved(host(seating.connect(bo)))).toEqual([]);
});

it('[WS7] the live path is told when a workshop has ended', () => {
  const { state, seat, give } = openWorkshop();
  const lena = seat('lena', 'lead');
  expect(seating.ended(state)).toBe(false);
  give(lena, { type: 'workshop.End' });
  expect(seating.ended(state)).toBe(true);
});

it('[WS8] the lobby holds the title, the promise and its own seat, and nothing else of the room', () => {
  const { state, seat, give } = openWorkshop({ asksBefore: true });
  const [lena, bo, late] = [seat('lena', 'lead'), seat('bo'), seat('late')];
  give(bo, { type: 'people.Agree' });
  give(lena, { type: 'people.LetEveryoneIn' });
  give(late, { type: 'people.Agree' });
  const said = room.parse({ type: 'chat.Say', id: 'message-1', text: 'Hello' });
  const planned = room.parse({
    ...{ type: 'agenda.AddItem', id: 'item-1', title: 'Step', instruction: '', shows: { what: 'nothing' } },
  });
  if ('rejected' in said || 'rejected' in planned) throw new Error('not understood');
  expect(give(bo, said)).toHaveLength(2);
  give(lena, planned);
  const viewer = viewerOf(state, late);
  if (!viewer) throw new Error('no such seat');
  const own = state.people.seats.get(late);
  const initial = room.initial();
  expect(room.conceal(state, viewer)).toEqual({
    ...initial,
    workshop: { ...initial.workshop, title: 'Panel' },
    people: { ...initial.people, seats: new Map([[late, { ...own, connected: true }]]) },
  });
  expect(JSON.stringify(pack(room.conceal(state, viewer)))).not.toContain(bo);
});

it('the whole product checks every command by itself', () => {
  for (const { key, commands } of room.features) {
    expect([key, commands === checkedElsewhere, Object.keys(commands).length > 0]).toEqual([
      key,
      false,
      true,
    ]);
  }
});
