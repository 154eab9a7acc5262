import { expect, it } from 'vitest';
import { given, person } from '../../testing/given.ts';
import { type AgendaCommand, agendaCommands } from './agenda.commands.ts';
import { agenda } from './agenda.feature.ts';
import {
  type AgendaEvent,
  currentItem,
  evolveAgenda,
  ItemId,
  initialAgenda,
  itemsInOrder,
} from './agenda.model.ts';
import { itemLimit } from './agenda.rules.ts';

const mo = person('mo', 'support');
const ada = person('ada');
const id = (name: string) => ItemId.parse(`item-${name}`);
const [one, two, three] = [id('one'), id('two'), id('three')];
const words = { title: 'Hello', instruction: 'Say who you are.', shows: { what: 'nothing' } } as const;

const added = (name: string, after: ItemId | null = null): AgendaEvent => ({
  type: 'agenda.ItemAdded',
  item: { id: id(name), ...words },
  after,
});
const entered = (item: ItemId): AgendaEvent => ({ type: 'agenda.Entered', id: item });
const threeSteps = [added('one'), added('two', one), added('three', two)];
const orderAfter = (...events: AgendaEvent[]) => {
  const { state } = given(agenda, events);
  expect(itemsInOrder(state)).toHaveLength(state.items.size);
  return state.order;
};

it('[AG1] only facilitators change the agenda or lead through it', () => {
  const commands: AgendaCommand[] = [
    { type: 'agenda.AddItem', id: id('four'), ...words },
    { type: 'agenda.EditItem', id: one, title: 'Mine', instruction: '' },
    { type: 'agenda.MoveItem', id: one, after: two },
    { type: 'agenda.RemoveItem', id: one },
    { type: 'agenda.GoTo', id: one },
    { type: 'agenda.Next' },
    { type: 'agenda.Back' },
  ];
  for (const by of [ada, person('wall', 'display')]) {
    for (const command of commands) given(agenda, threeSteps).when(command, by).refused('agenda.team-only');
  }
});

it('[AG2] a step has a title, and few words', () => {
  const codes = (change: object) =>
    agendaCommands['agenda.AddItem']
      .safeParse({ type: 'agenda.AddItem', id: one, ...words, ...change })
      .error?.issues.map(({ message }) => message);
  expect(codes({})).toBeUndefined();
  expect(codes({ title: ' ' })).toEqual(['agenda.no-title']);
  expect(codes({ title: 'a'.repeat(121) })).toEqual(['agenda.long-title']);
  expect(codes({ instruction: '' })).toBeUndefined();
  expect(codes({ instruction: 'a'.repeat(600) })).toBeUndefined();
  expect(codes({ instruction: 'a'.repeat(601) })).toEqual(['agenda.long-instruction']);
  expect(codes({ shows: { what: 'board', id: 'board-1' } })).toBeUndefined();
  expect(codes({ shows: { what: 'board' } })).toHaveLength(1);
  expect(codes({ shows: { what: 'board', id: '../../x' } })).toHaveLength(1);
  expect(codes({ shows: { what: 'nothing', id: 'board-1' } })).toHaveLength(1);
});

it('[AG2] an agenda has 60 steps at most', () => {
  const many = (count: number) => Array.from({ length: count }, (_, place) => added(`${place}`));
  const command: AgendaCommand = { type: 'agenda.AddItem', id: one, ...words };
  given(agenda, many(itemLimit)).when(command, mo).refused('agenda.full');
  expect(given(agenda, many(itemLimit - 1)).when(command, mo).wasRefused).toBe(false);
});

it('[AG3] a new step comes last, after a named one, or first', () => {
  const add = (after?: ItemId | null): AgendaCommand => ({
    type: 'agenda.AddItem',
    id: id('four'),
    ...words,
    ...(after === undefined ? {} : { after }),
  });
  const four = id('four');
  const order = (after: ItemId | null | undefined, at: ItemId | null) =>
    given(agenda, threeSteps)
      .when(add(after), mo)
      .then([added('four', at)]).order;
  expect(order(undefined, three)).toEqual([one, two, three, four]);
  expect(order(one, one)).toEqual([one, four, two, three]);
  expect(order(null, null)).toEqual([four, one, two, three]);
  given(agenda, [])
    .when(add(), mo)
    .then([added('four')]);
});

it('[AG3] an id is used once, and comes after something that is there', () => {
  given(agenda, threeSteps)
    .when({ type: 'agenda.AddItem', id: one, ...words }, mo)
    .refused('agenda.taken');
  given(agenda, threeSteps)
    .when({ type: 'agenda.AddItem', id: id('four'), ...words, after: id('five') }, mo)
    .refused('agenda.gone');
});

it('[AG4] a step is moved', () => {
  const move = (item: ItemId, after: ItemId | null): AgendaCommand => ({
    type: 'agenda.MoveItem',
    id: item,
    after,
  });
  const moved = (item: ItemId, after: ItemId | null) =>
    given(agenda, threeSteps)
      .when(move(item, after), mo)
      .then([{ type: 'agenda.ItemMoved', id: item, after }]).order;
  expect(moved(one, three)).toEqual([two, three, one]);
  expect(moved(three, null)).toEqual([three, one, two]);
  expect(moved(one, two)).toEqual([two, one, three]);
  for (const [item, after] of [
    [two, one],
    [one, null],
    [two, two],
  ] as const) {
    given(agenda, threeSteps).when(move(item, after), mo).then([]);
  }
  given(agenda, threeSteps)
    .when(move(id('five'), one), mo)
    .refused('agenda.gone');
  given(agenda, threeSteps)
    .when(move(one, id('five')), mo)
    .refused('agenda.gone');
});

it('[AG4] what comes after a step that is gone comes last', () => {
  expect(orderAfter(...threeSteps, { type: 'agenda.ItemMoved', id: one, after: id('five') })).toEqual([
    two,
    three,
    one,
  ]);
});

it('a step is edited', () => {
  const state = given(agenda, threeSteps)
    .when({ type: 'agenda.EditItem', id: one, title: 'Bye', instruction: '' }, mo)
    .then([{ type: 'agenda.ItemEdited', id: one, title: 'Bye', instruction: '' }]);
  expect(state.items.get(one)).toMatchObject({ title: 'Bye', instruction: '' });
  const { title, instruction } = words;
  given(agenda, threeSteps).when({ type: 'agenda.EditItem', id: one, title, instruction }, mo).then([]);
  given(agenda, []).when({ type: 'agenda.EditItem', id: one, title, instruction }, mo).refused('agenda.gone');
});

it('[AG5] Next goes through the order and says when it ends', () => {
  given(agenda, []).when({ type: 'agenda.Next' }, mo).refused('agenda.empty');
  const moved: AgendaEvent = { type: 'agenda.ItemMoved', id: one, after: three };
  given(agenda, [...threeSteps, moved])
    .when({ type: 'agenda.Next' }, mo)
    .then([entered(two)]);
  const state = given(agenda, [...threeSteps, entered(two)])
    .when({ type: 'agenda.Next' }, mo)
    .then([entered(three)]);
  expect(currentItem(state)?.id).toBe(three);
  given(agenda, [...threeSteps, entered(three)])
    .when({ type: 'agenda.Next' }, mo)
    .refused('agenda.at-end');
});

it('[AG5] Back goes back and says when it is at the start', () => {
  given(agenda, []).when({ type: 'agenda.Back' }, mo).refused('agenda.empty');
  given(agenda, threeSteps).when({ type: 'agenda.Back' }, mo).refused('agenda.at-start');
  given(agenda, [...threeSteps, entered(one)])
    .when({ type: 'agenda.Back' }, mo)
    .refused('agenda.at-start');
  given(agenda, [...threeSteps, entered(three)])
    .when({ type: 'agenda.Back' }, mo)
    .then([entered(two)]);
});

it('[AG5] a facilitator goes to any step', () => {
  given(agenda, threeSteps)
    .when({ type: 'agenda.GoTo', id: three }, mo)
    .then([entered(three)]);
  given(agenda, [...threeSteps, entered(three)])
    .when({ type: 'agenda.GoTo', id: three }, mo)
    .then([]);
  given(agenda, threeSteps)
    .when({ type: 'agenda.GoTo', id: id('five') }, mo)
    .refused('agenda.gone');
});

it('[AG6] removing the current step moves on', () => {
  const remove = (current: ItemId | null, item: ItemId) =>
    given(agenda, current ? [...threeSteps, entered(current)] : threeSteps).when(
      { type: 'agenda.RemoveItem', id: item },
      mo,
    );
  const removed = (item: ItemId): AgendaEvent => ({ type: 'agenda.ItemRemoved', id: item });
  expect(remove(two, two).then([entered(three), removed(two)]).current).toBe(three);
  expect(remove(three, three).then([entered(two), removed(three)]).current).toBe(two);
  expect(remove(one, two).then([removed(two)])).toMatchObject({ current: one, order: [one, three] });
  expect(remove(null, two).then([removed(two)]).current).toBeNull();
  const alone = given(agenda, [added('one'), entered(one)])
    .when({ type: 'agenda.RemoveItem', id: one }, mo)
    .then([removed(one)]);
  expect(alone).toEqual(initialAgenda());
});

it('events about a step that is gone do nothing', () => {
  const state = initialAgenda();
  const events: AgendaEvent[] = [
    ...[entered(one), { type: 'agenda.ItemRemoved', id: one } as const],
    { type: 'agenda.ItemMoved', id: one, after: null },
    { type: 'agenda.ItemEdited', id: one, title: 'a', instruction: 'b' },
  ];
  for (const event of events) evolveAgenda(state, event);
  evolveAgenda(state, { type: 'agenda.ItemShown', item: { id: one, ...words } });
  expect(state).toEqual(initialAgenda());
});
