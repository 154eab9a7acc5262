import { expect, it } from 'vitest';
import { commandId } from '../testing/chat-room.ts';
import { openDeviceStore } from './device-store.ts';
import { Outbox } from './outbox.ts';

const store = openDeviceStore(
  () => localStorage,
  () => 1,
);
const open = (seat = '1.participant', now = 1000) => new Outbox(store, seat, () => now);
const command = (text: string) => ({ type: 'chat.Say', text });
const idsIn = (outbox: Outbox) => outbox.left().map(({ id }) => id);

it('gives back what was left, in the order it was done', () => {
  const outbox = open();
  for (const name of ['zulu', 'alpha', 'mike']) outbox.keep(commandId(name), command(name));
  outbox.drop(commandId('alpha'));
  expect(open().left()).toEqual([
    { id: commandId('zulu'), command: command('zulu') },
    { id: commandId('mike'), command: command('mike') },
  ]);
});

it('keeps the order over a reload', () => {
  open('1.participant', 1000).keep(commandId('first'), command('first'));
  open('1.participant', 999_999).keep(commandId('second'), command('second'));
  expect(idsIn(open())).toEqual([commandId('first'), commandId('second')]);
});

it('keeps the order over a reload after which the clock is behind', () => {
  open('1.participant', 5000).keep(commandId('first'), command('first'));
  const later = open('1.participant', 10);
  later.left();
  later.keep(commandId('second'), command('second'));
  expect(idsIn(open())).toEqual([commandId('first'), commandId('second')]);
});

it('can drop what an earlier run of the page kept', () => {
  open().keep(commandId('one'), command('one'));
  const later = open();
  later.left();
  later.drop(commandId('one'));
  expect(idsIn(open())).toEqual([]);
});

it('knows its own seat only, and two tabs of a seat do not overwrite each other', () => {
  open('1.participant').keep(commandId('tab-a'), command('a'));
  open('1.participant').keep(commandId('tab-b'), command('b'));
  open('2.participant').keep(commandId('other'), command('c'));
  expect(idsIn(open('1.participant'))).toEqual([commandId('tab-a'), commandId('tab-b')]);
});

it('throws away what it can not read', () => {
  store.write('sayso.outbox.1.participant.000000000000001.x', { id: 'command-x', extra: 1 });
  expect(idsIn(open())).toEqual([]);
  expect(store.keys('sayso.outbox.')).toEqual([]);
});
