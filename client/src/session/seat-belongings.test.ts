import { RoomCode } from '@sayso/shared/room/ids.ts';
import { expect, it } from 'vitest';
import { commandId } from '../testing/chat-room.ts';
import { deviceStore, tabStore } from './device-store.ts';
import { Outbox } from './outbox.ts';
import {
  boardPlace,
  forgetOnTab,
  forgetSeat,
  markEnded,
  seatKeyOf,
  sweepOtherSeats,
} from './seat-belongings.ts';
import { sweepDevice } from './sweep-device.ts';

const code = RoomCode.parse('12345678');
const other = RoomCode.parse('87654321');
const outboxOf = (token: string) =>
  new Outbox(deviceStore, seatKeyOf(code, 'participant', token), () => 1000);
const keys = () => deviceStore.keys('sayso.');

it('gives every seat a key of its own that does not tell the token', () => {
  const one = seatKeyOf(code, 'participant', 'token-of-pia-very-secret');
  expect(one).toBe(seatKeyOf(code, 'participant', 'token-of-pia-very-secret'));
  expect(one).not.toBe(seatKeyOf(code, 'participant', 'token-of-bo-very-secret'));
  expect(one).toMatch(/^12345678\.participant\.[0-9a-z]{1,7}$/);
});

it('never takes up what another seat of the same room left, and sweeps it', () => {
  outboxOf('pia').keep(commandId('hers'), { type: 'chat.Say' });
  outboxOf('bo').keep(commandId('his'), { type: 'chat.Say' });
  deviceStore.write(`sayso.draft.${seatKeyOf(code, 'participant', 'pia')}.chat`, 'half a thou');
  deviceStore.write(`sayso.draft.${seatKeyOf(code, 'lead', 'lea')}.chat`, 'other role');
  expect(
    outboxOf('bo')
      .left()
      .map(({ id }) => id),
  ).toEqual([commandId('his')]);
  sweepOtherSeats(code, 'participant', seatKeyOf(code, 'participant', 'bo'));
  expect(outboxOf('pia').left()).toEqual([]);
  expect(outboxOf('bo').left()).toHaveLength(1);
  expect(deviceStore.keys('sayso.draft.')).toEqual([`sayso.draft.${seatKeyOf(code, 'lead', 'lea')}.chat`]);
});

it('forgets a seat with everything of it, and nothing else', () => {
  const stays = [`sayso.seat.${other}.participant`, `sayso.draft.${other}.participant.a.chat`];
  const goes = ['seat.12345678.participant', 'draft.12345678.participant.a.chat'];
  const gone = [...goes, 'outbox.12345678.participant.a.1.x', 'refused.12345678.participant.a.x'];
  for (const key of [...stays, ...gone.map((each) => `sayso.${each}`)]) deviceStore.write(key, 'x');
  forgetSeat(code, 'participant');
  expect(keys()).toEqual([...stays].sort());
});

it('forgets what a tab kept for a seat, and nothing of another', () => {
  const stays = ['12345678.lead.a.board-1', '87654321.participant.a.board-1'];
  for (const place of ['12345678.participant.a.board-1', ...stays])
    tabStore.write(`${boardPlace}${place}`, 'x');
  forgetOnTab(code, 'participant');
  expect(tabStore.keys(boardPlace)).toEqual(stays.map((place) => `${boardPlace}${place}`));
});

it('forgets the links with the lead, who has them', () => {
  deviceStore.write('sayso.links.12345678', 'x');
  forgetSeat(code, 'participant');
  expect(keys()).toEqual(['sayso.links.12345678']);
  forgetSeat(code, 'lead');
  expect(keys()).toEqual([]);
});

it('sweeps texts and links of a workshop that is over when the page is opened next, and keeps the seat', () => {
  for (const room of [code, other]) {
    for (const key of [`draft.${room}.participant.a.chat`, `outbox.${room}.participant.a.1`, `links.${room}`])
      deviceStore.write(`sayso.${key}`, 'x');
    deviceStore.write(`sayso.seat.${room}.participant`, 'x');
  }
  markEnded(code);
  sweepDevice();
  expect(keys().filter((key) => key.includes(code))).toEqual([
    'sayso.ended.12345678',
    'sayso.seat.12345678.participant',
  ]);
  expect(keys().filter((key) => key.includes(other))).toHaveLength(4);
});
