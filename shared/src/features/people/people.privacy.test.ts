import { beforeEach, expect, it } from 'vitest';
import type { Audience, Viewer } from '../../room/audience.ts';
import { pack } from '../../room/encoding.ts';
import { type Actor, isRejection } from '../../room/feature.ts';
import { joinFeatures } from '../../room/room.ts';
import { Telling } from '../../room/telling.ts';
import { contextOf, person } from '../../testing/given.ts';
import { people } from './people.feature.ts';
import type { PeopleEvent, PeopleState } from './people.model.ts';
import type { PeopleCommand } from './people.rules.ts';

interface State {
  people: PeopleState;
}
const room = joinFeatures<State, PeopleCommand, PeopleEvent>([people], []);
const host: Actor = { ...person('host'), role: 'host' };
const ada = person('ada');
const bo = person('bo');
const mo = person('mo', 'support');
const wall = person('wall', 'display');
const late = person('late');
const viewerOf = ({ seat, author }: Actor, audience: Audience): Viewer => ({ seat, author, audience });
const viewers = {
  ada: viewerOf(ada, 'participants'),
  mo: viewerOf(mo, 'facilitators'),
  wall: viewerOf(wall, 'displays'),
  late: viewerOf(late, 'lobby'),
};

/** Ada, Bo and Mo sit inside, the wall hangs, Late waits. Ada and Bo gave their names. */
const scene: PeopleEvent[] = [
  { type: 'people.NamesRuled', naming: 'shown', seats: [] },
  { type: 'people.SeatTaken', seat: mo.seat, role: 'support', alias: 'Support' },
  { type: 'people.SeatTaken', seat: wall.seat, role: 'display', alias: 'Display' },
  { type: 'people.SeatTaken', seat: ada.seat, role: 'participant', alias: 'Blue Otter' },
  { type: 'people.SeatTaken', seat: bo.seat, role: 'participant', alias: 'Calm Swan' },
  { type: 'people.SeatTaken', seat: late.seat, role: 'participant', alias: 'Kind Elk' },
  { type: 'people.Agreed', seat: ada.seat, name: 'Ada Lovelace' },
  { type: 'people.Agreed', seat: bo.seat, name: 'Bo Diddley' },
  { type: 'people.Agreed', seat: late.seat, name: 'Late Larry' },
  { type: 'people.Admitted', seats: [ada.seat, bo.seat] },
  { type: 'people.Connected', seat: ada.seat },
  { type: 'people.Connected', seat: late.seat },
];
const adas = ['Blue Otter', 'Ada Lovelace', ada.seat];
const bos = ['Calm Swan', 'Bo Diddley', bo.seat];
const lates = ['Kind Elk', 'Late Larry', late.seat];

let truth: State;
let telling: Telling<State>;
beforeEach(() => {
  truth = room.initial();
  for (const event of scene) room.evolve(truth, event);
  telling = new Telling<State>();
});

const bytes = (value: unknown): string => JSON.stringify(pack(value));
const held = (viewer: Viewer): string => bytes(room.conceal(truth, viewer));

function happens(command: PeopleCommand, by: Actor): void {
  const outcome = room.act(truth, command, contextOf(by));
  if (isRejection(outcome)) throw new Error(outcome.rejected);
  for (const told of outcome.told) telling.add(told);
}

/** What a viewer is told at the end of the tick. */
function heard(): (viewer: Viewer) => string {
  const delivery = telling.flush(truth);
  return (viewer) =>
    bytes(
      delivery.people.has(viewer.author)
        ? delivery.packetFor(viewer).events
        : (delivery.shared.get(viewer.audience)?.events ?? []),
    );
}

const expectWithout = (text: string, secrets: readonly string[]): void => {
  for (const secret of secrets) expect(text).not.toContain(secret);
};

it('[PE12] a facilitator holds all seats, a participant their own, a display none', () => {
  for (const known of [...adas, ...bos, ...lates]) expect(held(viewers.mo)).toContain(known);
  for (const known of adas) expect(held(viewers.ada)).toContain(known);
  expectWithout(held(viewers.ada), [...bos, ...lates, 'Support', mo.seat]);
  expectWithout(held(viewers.wall), [...adas, ...bos, ...lates, 'Support', 'seat-']);
  expectWithout(held(viewers.late), [...adas, ...bos, 'Support', mo.seat]);
  expect(held(viewers.late)).toContain('Kind Elk');
});

it('[PE12] everybody inside knows how many are in the room, and the lobby does not', () => {
  expect(room.conceal(truth, viewers.ada).people.counted).toBe(1);
  expect(room.conceal(truth, viewers.wall).people.counted).toBe(1);
  expect(room.conceal(truth, viewers.mo).people.counted).toBeNull();
  expect(room.conceal(truth, viewers.late).people.counted).toBeNull();
});

it('[PE7] a name that is kept reaches no screen, not even its own', () => {
  truth.people.naming = 'kept';
  const names = ['Ada Lovelace', 'Bo Diddley', 'Late Larry'];
  for (const viewer of Object.values(viewers)) expectWithout(held(viewer), names);
  happens({ type: 'people.LetEveryoneIn' }, mo);
  happens({ type: 'people.RaiseHand' }, ada);
  happens({ type: 'people.Wake' }, host);
  const told = heard();
  expect(told(viewers.mo)).toContain('Kind Elk');
  for (const viewer of Object.values(viewers)) expectWithout(told(viewer), names);
});

it('[PE10] a raised hand is told to the team and to its owner', () => {
  happens({ type: 'people.RaiseHand' }, ada);
  const told = heard();
  expect(told(viewers.mo)).toContain('"hand":true');
  expect(told(viewers.ada)).toContain('"hand":true');
  for (const viewer of [viewerOf(bo, 'participants'), viewers.wall, viewers.late]) {
    expect(told(viewer)).toBe('[]');
  }
});

it('[PE10] the team is not told which author raised a hand', () => {
  happens({ type: 'people.RaiseHand' }, ada);
  expectWithout(heard()(viewers.mo), [ada.author]);
  expectWithout(held(viewers.mo), [ada.author]);
});

it('[PE13] which author sits where is neither stored nor kept in memory', () => {
  const outcome = room.act(truth, { type: 'people.RaiseHand' }, contextOf(ada));
  if (isRejection(outcome)) throw new Error(outcome.rejected);
  expect(outcome.events).toEqual([{ type: 'people.HandRaised', seat: ada.seat }]);
  expectWithout(bytes(outcome.events.map(room.store)), [ada.author]);
  expectWithout(bytes(truth), [ada.author]);
});

it('[PE13] coming and going is told to peers as one count', () => {
  happens({ type: 'people.Connect', seat: bo.seat }, host);
  happens({ type: 'people.Disconnect', seat: ada.seat }, host);
  happens({ type: 'people.Connect', seat: ada.seat }, host);
  const told = heard();
  expect(told(viewers.ada)).toBe('[{"type":"people.Counted","inRoom":2}]');
  expect(told(viewers.wall)).toBe(told(viewers.ada));
  expect(told(viewers.late)).toBe('[]');
  expect(JSON.parse(told(viewers.mo))).toHaveLength(2);
});

it('[PE13] peers notice nothing of the team coming and going, nor of who looks in from the lobby', () => {
  happens({ type: 'people.Connect', seat: mo.seat }, host);
  happens({ type: 'people.Connect', seat: wall.seat }, host);
  happens({ type: 'people.Disconnect', seat: late.seat }, host);
  const told = heard();
  expect(told(viewers.mo)).toContain('Kind Elk');
  for (const viewer of [viewers.ada, viewers.wall]) expect(told(viewer)).toBe('[]');
});

it('[PE12] peers are told of nobody who is seated, agrees or is let in', () => {
  const cy = person('cy');
  happens({ type: 'people.TakeSeat', seat: cy.seat, role: 'participant' }, host);
  happens({ type: 'people.Agree', name: 'Cyd Charisse' }, cy);
  happens({ type: 'people.LetIn', seat: cy.seat }, mo);
  const told = heard();
  expect(told(viewers.mo)).toContain('Cyd Charisse');
  expect(told(viewers.ada)).toBe('[{"type":"people.Counted","inRoom":1}]');
  expect(told(viewers.late)).toBe('[]');
});

it('[PE14] a name that is forgotten leaves the stored log', () => {
  const given: PeopleEvent = { type: 'people.Agreed', seat: ada.seat, name: 'Ada Lovelace' };
  const stored = room.store(given);
  expect(stored.subject).toBe(room.erases({ type: 'people.NameForgotten', seat: ada.seat }));
  expect(room.restore(room.scrub(stored))).toEqual({ ...given, name: null });
  expect(room.store({ ...given, name: null }).subject).toBeNull();
});
