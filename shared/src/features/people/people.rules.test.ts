import { expect, it } from 'vitest';
import type { Actor } from '../../room/feature.ts';
import { SeatId } from '../../room/ids.ts';
import { given, person } from '../../testing/given.ts';
import { people } from './people.feature.ts';
import { evolvePeople, initialPeople, inRoom, type Naming, type PeopleEvent } from './people.model.ts';
import { lobbyLimit, type PeopleCommand, participantLimit, peopleCommands } from './people.rules.ts';

const host: Actor = { ...person('host'), role: 'host' };
const ada = person('ada');
const bo = person('bo');
const mo = person('mo', 'support');
const wall = person('wall', 'display');

const sits = ({ seat, role }: Actor, alias = `Blue ${seat}`): PeopleEvent => ({
  type: 'people.SeatTaken',
  seat,
  role: role === 'host' ? 'participant' : role,
  alias,
});
const agreed = ({ seat }: Actor, name: string | null = null): PeopleEvent => ({
  type: 'people.Agreed',
  seat,
  name,
});
const admitted = (...who: Actor[]): PeopleEvent => ({
  type: 'people.Admitted',
  seats: who.map(({ seat }) => seat),
});
const connected = ({ seat }: Actor): PeopleEvent => ({ type: 'people.Connected', seat });
const ruled = (naming: Naming): PeopleEvent => ({ type: 'people.NamesRuled', naming, seats: [] });
const inside = [sits(mo, 'Support'), sits(ada), sits(bo), agreed(ada), agreed(bo), admitted(ada, bo)];

/** `count` participants, each with these events after sitting down. */
const crowd = (count: number, ...then: ((who: Actor) => PeopleEvent)[]): PeopleEvent[] =>
  Array.from({ length: count }, (_, place) => person(`p${place}`)).flatMap((who) => [
    sits(who, `Otter ${who.seat}`),
    ...then.map((event) => event(who)),
  ]);

it('[PE1] only the host seats and connects people', () => {
  const { seat } = ada;
  const commands: PeopleCommand[] = [
    { type: 'people.TakeSeat', seat: bo.seat, role: 'lead' },
    { type: 'people.Connect', seat },
    { type: 'people.Disconnect', seat },
    { type: 'people.Wake' },
  ];
  for (const by of [ada, mo, wall, person('lena', 'lead')]) {
    for (const command of commands) {
      given(people, [sits(ada)])
        .when(command, by)
        .refused('people.host-only');
    }
  }
});

it('[PE1] a seat is taken once', () => {
  const takes: PeopleCommand = { type: 'people.TakeSeat', seat: ada.seat, role: 'participant' };
  const state = given(people, [])
    .when(takes, host)
    .then([sits(ada, 'Lilac Antelope')]);
  expect(state.seats.get(ada.seat)).toEqual({
    ...{ id: ada.seat, role: 'participant', alias: 'Lilac Antelope', name: null },
    ...{ status: 'arrived', connected: false, hand: false },
  });
  given(people, [sits(ada)])
    .when(takes, host)
    .refused('people.seat-taken');
});

it('[PE2] nicknames are unique in the room', () => {
  given(people, [sits(ada, 'Lilac Antelope')])
    .when({ type: 'people.TakeSeat', seat: bo.seat, role: 'participant' }, host)
    .then([sits(bo, 'Sunset Waxwing')]);
  given(people, [sits(mo, 'Support')])
    .when({ type: 'people.TakeSeat', seat: bo.seat, role: 'support' }, host)
    .then([{ type: 'people.SeatTaken', seat: bo.seat, role: 'support', alias: 'Support 2' }]);
});

it('[PE5] the team and displays are inside at once', () => {
  const { state } = given(people, [sits(mo, 'Support'), sits(wall, 'Display')]);
  expect([...state.seats.values()].map(({ status }) => status)).toEqual(['inside', 'inside']);
});

it('[PE5] a full room takes no more participants, but always the team', () => {
  const full = crowd(participantLimit);
  given(people, full)
    .when({ type: 'people.TakeSeat', seat: ada.seat, role: 'participant' }, host)
    .refused('people.room-full');
  given(people, full)
    .when({ type: 'people.TakeSeat', seat: mo.seat, role: 'support' }, host)
    .then([sits(mo, 'Support')]);
  expect(
    given(people, full.slice(1)).when({ type: 'people.TakeSeat', seat: ada.seat, role: 'participant' }, host)
      .wasRefused,
  ).toBe(false);
});

it('[PE5] a full lobby takes nobody, until somebody is let in', () => {
  const waiting = [...crowd(lobbyLimit, agreed), sits(ada)];
  given(people, waiting).when({ type: 'people.Agree' }, ada).refused('people.lobby-full');
  given(people, [...waiting, admitted(person('p7'))])
    .when({ type: 'people.Agree' }, ada)
    .then([agreed(ada)]);
});

it('[PE6] who agrees waits', () => {
  const state = given(people, [sits(ada)])
    .when({ type: 'people.Agree' }, ada)
    .then([agreed(ada)]);
  expect(state.seats.get(ada.seat)?.status).toBe('waiting');
  given(people, [sits(ada), agreed(ada)])
    .when({ type: 'people.Agree' }, ada)
    .then([]);
  given(people, inside).when({ type: 'people.Agree' }, ada).then([]);
  given(people, inside).when({ type: 'people.Agree' }, mo).refused('people.participants-only');
  given(people, []).when({ type: 'people.Agree' }, ada).refused('people.seat-gone');
});

it('[PE7] a name is refused where none is asked for', () => {
  given(people, [sits(ada)])
    .when({ type: 'people.Agree', name: 'Ada' }, ada)
    .refused('people.no-names');
});

it('[PE7] a name is needed where one is asked for', () => {
  for (const naming of ['kept', 'shown'] as const) {
    given(people, [ruled(naming), sits(ada)])
      .when({ type: 'people.Agree' }, ada)
      .refused('people.name-needed');
    given(people, [ruled(naming), sits(ada)])
      .when({ type: 'people.Agree', name: 'Ada' }, ada)
      .then([agreed(ada, 'Ada')]);
  }
});

it('[PE7] a name has 1 to 40 characters, tidied', () => {
  const parsed = (name: string) => peopleCommands['people.Agree'].safeParse({ type: 'people.Agree', name });
  expect(parsed(' \u202eAda\u200b ').data).toEqual({ type: 'people.Agree', name: 'Ada' });
  expect(parsed('  ').error?.issues[0]?.message).toBe('people.name-needed');
  expect(parsed('a'.repeat(41)).error?.issues[0]?.message).toBe('people.long-name');
  expect(parsed('a'.repeat(40)).success).toBe(true);
});

it('[PE8] facilitators let in one person who waits', () => {
  const events = [sits(ada), sits(bo), agreed(ada)];
  const state = given(people, events)
    .when({ type: 'people.LetIn', seat: ada.seat }, mo)
    .then([admitted(ada)]);
  expect(state.seats.get(ada.seat)?.status).toBe('inside');
  given(people, events).when({ type: 'people.LetIn', seat: bo.seat }, mo).refused('people.not-agreed');
  given(people, events)
    .when({ type: 'people.LetIn', seat: SeatId.parse('seat-nobody') }, mo)
    .refused('people.seat-gone');
  given(people, inside).when({ type: 'people.LetIn', seat: ada.seat }, mo).then([]);
  given(people, events).when({ type: 'people.LetIn', seat: ada.seat }, bo).refused('people.team-only');
});

it('[PE8] facilitators let in everybody who waits, and nobody else', () => {
  const events = [sits(ada), sits(bo), sits(person('cy')), agreed(ada), agreed(bo)];
  given(people, events)
    .when({ type: 'people.LetEveryoneIn' }, mo)
    .then([admitted(ada, bo)]);
  given(people, inside).when({ type: 'people.LetEveryoneIn' }, mo).then([]);
  given(people, events).when({ type: 'people.LetEveryoneIn' }, ada).refused('people.team-only');
  given(people, events).when({ type: 'people.LetEveryoneIn' }, wall).refused('people.team-only');
});

it('[PE10] a participant raises and lowers their own hand', () => {
  const own = { type: 'people.OwnHandSet', seat: ada.seat, author: ada.author } as const;
  const raised: PeopleEvent = { type: 'people.HandRaised', seat: ada.seat };
  const up = given(people, inside)
    .when({ type: 'people.RaiseHand' }, ada)
    .then([raised, { ...own, up: true }]);
  expect(up.seats.get(ada.seat)?.hand).toBe(true);
  given(people, [...inside, raised])
    .when({ type: 'people.RaiseHand' }, ada)
    .then([]);
  const down = given(people, [...inside, raised])
    .when({ type: 'people.LowerHand' }, ada)
    .then([
      { type: 'people.HandLowered', seat: ada.seat, byTeam: false },
      { ...own, up: false },
    ]);
  expect(down.seats.get(ada.seat)?.hand).toBe(false);
  given(people, inside).when({ type: 'people.LowerHand' }, ada).then([]);
  for (const by of [mo, wall]) {
    given(people, inside).when({ type: 'people.RaiseHand' }, by).refused('people.participants-only');
  }
});

it('[PE10] only facilitators lower the hand of somebody else', () => {
  const events: PeopleEvent[] = [...inside, { type: 'people.HandRaised', seat: ada.seat }];
  const lower: PeopleCommand = { type: 'people.LowerHand', seat: ada.seat };
  given(people, events).when(lower, bo).refused('people.team-only');
  given(people, events)
    .when(lower, mo)
    .then([{ type: 'people.HandLowered', seat: ada.seat, byTeam: true }]);
  given(people, inside).when(lower, mo).then([]);
});

it('[PE11] a lost connection leaves the hand up, and a restart leaves nobody connected', () => {
  const events: PeopleEvent[] = [
    ...[...inside, connected(ada), connected(bo), connected(mo)],
    { type: 'people.HandRaised', seat: ada.seat },
  ];
  const state = given(people, events)
    .when({ type: 'people.Disconnect', seat: ada.seat }, host)
    .then([{ type: 'people.Disconnected', seat: ada.seat }]);
  expect(state.seats.get(ada.seat)).toMatchObject({ hand: true, connected: false });
  const woken = given(people, events)
    .when({ type: 'people.Wake' }, host)
    .then([{ type: 'people.AllGone' }]);
  expect([...woken.seats.values()].some((seat) => seat.connected)).toBe(false);
  expect(woken.seats.get(ada.seat)?.hand).toBe(true);
});

it('[PE12] in the room are participants who are inside and connected', () => {
  const state = initialPeople();
  const counts = [...inside, sits(person('cy')), connected(mo), connected(person('cy')), connected(ada)].map(
    (event) => {
      evolvePeople(state, event);
      return inRoom(state);
    },
  );
  expect(counts.at(-2)).toBe(0);
  expect(counts.at(-1)).toBe(1);
});

it('[PE13] coming and going happens once', () => {
  const connects: PeopleCommand = { type: 'people.Connect', seat: ada.seat };
  given(people, inside)
    .when(connects, host)
    .then([connected(ada)]);
  given(people, [...inside, connected(ada)])
    .when(connects, host)
    .then([]);
  given(people, []).when(connects, host).refused('people.seat-gone');
});

it('events about a seat that is not there do nothing', () => {
  const state = initialPeople();
  const { seat, author } = ada;
  const events: PeopleEvent[] = [
    ...[agreed(ada, 'Ada'), admitted(ada), connected(ada)],
    ...[{ type: 'people.HandRaised', seat } as const, { type: 'people.NameForgotten', seat } as const],
    { type: 'people.OwnHandSet', seat, author, up: true },
  ];
  for (const event of events) evolvePeople(state, event);
  expect(state).toEqual(initialPeople());
});
