import { beforeEach, expect, it } from 'vitest';
import type { Audience, Viewer } from '../../room/audience.ts';
import { pack } from '../../room/encoding.ts';
import { type Actor, isRejection } from '../../room/feature.ts';
import { joinFeatures } from '../../room/room.ts';
import { Telling } from '../../room/telling.ts';
import { contextOf, person } from '../../testing/given.ts';
import type { AgendaCommand } from './agenda.commands.ts';
import { agenda } from './agenda.feature.ts';
import { type AgendaEvent, type AgendaState, ItemId } from './agenda.model.ts';

interface State {
  agenda: AgendaState;
}
const room = joinFeatures<State, AgendaCommand, AgendaEvent>([agenda], []);
const mo = person('mo', 'support');
const places: readonly (readonly [Actor, Audience])[] = [
  [person('ada'), 'participants'],
  [mo, 'facilitators'],
  [person('wall', 'display'), 'displays'],
  [person('late'), 'lobby'],
];
const hello = ItemId.parse('item-hello');
const vote = ItemId.parse('item-vote');

let truth: State;
let telling: Telling<State>;
let screens: { viewer: Viewer; state: State; heard: string }[];
beforeEach(() => {
  truth = room.initial();
  telling = new Telling<State>();
  screens = places.map(([{ seat, author }, audience]) => ({
    ...{ viewer: { seat, author, audience }, state: room.initial(), heard: '' },
  }));
});

/** A command of a facilitator and the flush: afterwards every screen must hold exactly what it may hold. */
function happens(command: AgendaCommand): void {
  const outcome = room.act(truth, command, contextOf(mo));
  if (isRejection(outcome)) throw new Error(outcome.rejected);
  for (const told of outcome.told) telling.add(told);
  const { shared } = telling.flush(truth);
  for (const screen of screens) {
    const events = shared.get(screen.viewer.audience)?.events ?? [];
    screen.heard += JSON.stringify(events);
    for (const event of events) room.evolve(screen.state, event);
    expect(screen.state, screen.viewer.audience).toEqual(room.conceal(truth, screen.viewer));
  }
}
const heardBy = (audience: Audience) =>
  screens.find(({ viewer }) => viewer.audience === audience)?.heard ?? 'no such screen';
const add = (id: ItemId, title: string, instruction: string, shown: string): AgendaCommand => ({
  type: 'agenda.AddItem',
  ...{ id, title, instruction, shows: { what: 'activity', id: shown } },
});

it('[AG7] a step that was not entered is known by its title alone', () => {
  happens(add(hello, 'Hello', 'Say who you are.', 'ask-names'));
  happens(add(vote, 'Vote', 'Choose one of three.', 'ask-secret'));
  happens({ type: 'agenda.Next' });
  happens({ type: 'agenda.EditItem', id: vote, title: 'Vote now', instruction: 'Choose two of three.' });
  happens({ type: 'agenda.MoveItem', id: vote, after: null });
  for (const audience of ['participants', 'displays'] as const) {
    const heard = heardBy(audience);
    for (const known of ['Hello', 'Vote now', 'Say who you are.', 'ask-names'])
      expect(heard).toContain(known);
    for (const secret of ['Choose', 'ask-secret']) expect(heard).not.toContain(secret);
  }
  for (const { viewer } of screens.filter(({ viewer: { audience } }) => audience !== 'facilitators')) {
    const held = JSON.stringify(pack(room.conceal(truth, viewer)));
    for (const secret of ['Choose', 'ask-secret']) expect(held).not.toContain(secret);
  }
  expect(heardBy('facilitators')).toContain('Choose two of three.');
});

it('[AG7] entering a step tells it in full, and later edits too', () => {
  happens(add(hello, 'Hello', 'Say who you are.', 'ask-names'));
  happens({ type: 'agenda.GoTo', id: hello });
  happens({ type: 'agenda.EditItem', id: hello, title: 'Hello', instruction: 'Say your nickname.' });
  for (const audience of ['participants', 'displays'] as const) {
    expect(heardBy(audience)).toContain('Say who you are.');
    expect(heardBy(audience)).toContain('Say your nickname.');
  }
});

it('[AG7] that the instruction of a step to come was changed is told to nobody outside the team', () => {
  happens(add(vote, 'Vote', 'Choose one of three.', 'ask-secret'));
  const before = heardBy('participants');
  happens({ type: 'agenda.EditItem', id: vote, title: 'Vote', instruction: 'Choose two of three.' });
  expect(heardBy('participants')).toBe(`${before}[]`);
  expect(heardBy('displays')).toBe(`${before}[]`);
  expect(heardBy('facilitators')).toContain('Choose two of three.');
});

it('[AG7] the lobby is told nothing', () => {
  happens(add(hello, 'Hello', 'Say who you are.', 'ask-names'));
  happens({ type: 'agenda.Next' });
  happens({ type: 'agenda.RemoveItem', id: hello });
  expect(heardBy('lobby').replaceAll('[]', '')).toBe('');
});

it('[AG6] removing the current step tells the next one in full', () => {
  happens(add(hello, 'Hello', 'Say who you are.', 'ask-names'));
  happens(add(vote, 'Vote', 'Choose one of three.', 'ask-secret'));
  happens({ type: 'agenda.Next' });
  happens({ type: 'agenda.RemoveItem', id: hello });
  expect(heardBy('participants')).toContain('Choose one of three.');
  expect(screens[0]?.state.agenda.current).toBe(vote);
});

it('[AG9] the text of a removed step leaves the stored log', () => {
  const item = {
    id: hello,
    title: 'Hello',
    instruction: 'Say.',
    shows: { what: 'board', id: 'board-1' },
  } as const;
  const events: AgendaEvent[] = [
    { type: 'agenda.ItemAdded', item, after: null },
    { type: 'agenda.ItemEdited', id: hello, title: 'Hello you', instruction: 'Say it.' },
  ];
  const gone = room.erases({ type: 'agenda.ItemRemoved', id: hello });
  for (const stored of events.map(room.store)) {
    expect(stored.subject).toBe(gone);
    const scrubbed = room.scrub(stored);
    expect(JSON.stringify(scrubbed)).not.toMatch(/Hello|Say|board-1/);
    room.evolve(truth, room.restore(scrubbed));
  }
  expect(truth.agenda.items.get(hello)?.title).toBe('');
  expect(gone).toBeDefined();
});
