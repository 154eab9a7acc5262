import { isRejection } from '@sayso/shared/room/feature.ts';
import { RoomCode, SeatId } from '@sayso/shared/room/ids.ts';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { openShelf } from '../live/room-shelf.ts';
import { LogUnavailable } from '../log/event-log.ts';
import { openStore } from '../log/open-store.ts';
import { FrontDesk } from './front-desk.ts';
import { hashOfKey } from './link-key.ts';
import { hashOfToken } from './seat-token.ts';

const logger = pino({ level: 'silent' });

async function desk(codes?: string[]) {
  const { log, seats } = await openStore(':memory:');
  const shelf = openShelf({ log, logger });
  const newCode = codes && (() => RoomCode.parse(codes.shift()));
  return { log, seats, shelf, desk: new FrontDesk({ log, seats, shelf }, newCode) };
}

async function opened() {
  const parts = await desk();
  const workshop = await parts.desk.open({ title: 'Our school' });
  if (isRejection(workshop)) throw new Error(workshop.rejected);
  return { ...parts, ...workshop };
}

it('opens a room under its own key, with three links of which only hashes are stored', async () => {
  const { log, seats, code, keys } = await opened();
  expect((await log.findRoom(code))?.secrets).toHaveLength(32);
  expect((await log.read(code, 0))[0]?.events[0]?.type).toBe('workshop.Opened');
  for (const role of ['lead', 'support', 'display'] as const) {
    expect(await seats.findKey(code, hashOfKey(keys[role]))).toMatchObject({ role });
    expect(await seats.findKey(code, keys[role])).toBeUndefined();
  }
  expect(new Set(Object.values(keys)).size).toBe(3);
});

it('refuses what the rules refuse and leaves no room behind', async () => {
  const { log, desk: front } = await desk();
  expect(await front.open({ title: ' ' })).toEqual({ rejected: 'workshop.no-title' });
  expect(await front.open({ title: 'a'.repeat(121) })).toEqual({ rejected: 'workshop.long-title' });
  expect(isRejection(await front.open({ title: 'A', mode: 'everybody' }))).toBe(true);
  expect(isRejection(await front.open({ title: 'A', colour: 'blue' }))).toBe(true);
  for (const nonsense of [null, undefined, 7, 'x', [], ['title']]) {
    expect(isRejection(await front.open(nonsense))).toBe(true);
  }
  expect(await log.listRooms()).toEqual([]);
});

it('takes another code when one is taken', async () => {
  const { desk: front } = await desk(['11111111', '11111111', '22222222']);
  expect(await front.open({ title: 'One' })).toMatchObject({ code: '11111111' });
  expect(await front.open({ title: 'Two' })).toMatchObject({ code: '22222222' });
});

it('seats a participant with the code, and whoever has a key in the role of the key', async () => {
  const { desk: front, seats, shelf, code, keys } = await opened();
  const pupil = await front.takeSeat(code);
  expect(pupil?.role).toBe('participant');
  const book = await seats.findSeat(hashOfToken(pupil?.token ?? ''));
  expect(book).toMatchObject({ code, role: 'participant' });
  expect(JSON.stringify(await seats.seatsOf(code))).not.toContain(pupil?.token);
  for (const role of ['lead', 'support', 'display'] as const) {
    const seat = await front.takeSeat(code, keys[role]);
    expect(seat?.role).toBe(role);
    const kept = await seats.findSeat(hashOfToken(seat?.token ?? ''));
    const actor = (await shelf.open(code))?.state.people.seats.get(SeatId.parse(kept?.seat));
    expect(actor?.role).toBe(role);
  }
});

it('seats nobody with a wrong code, a wrong key, an empty key or the key of another room', async () => {
  const { desk: front, seats, code, keys } = await opened();
  const other = await front.open({ title: 'Another' });
  if (isRejection(other)) throw new Error(other.rejected);
  expect(await front.takeSeat('10000000')).toBeUndefined();
  expect(await front.takeSeat('', keys.lead)).toBeUndefined();
  expect(await front.takeSeat('10000000', keys.lead)).toBeUndefined();
  expect(await front.takeSeat(code, 'wrong')).toBeUndefined();
  expect(await front.takeSeat(code, '')).toBeUndefined();
  expect(await front.takeSeat(code, other.keys.lead)).toBeUndefined();
  expect(await front.takeSeat(code, hashOfKey(keys.lead))).toBeUndefined();
  expect(await seats.seatsOf(code)).toEqual([]);
});

it('seats no participant in a closed room', async () => {
  const { desk: front, log, seats, code } = await opened();
  await log.closeRoom(code, 1);
  expect(await front.takeSeat(code)).toBeUndefined();
  expect(await seats.seatsOf(code)).toEqual([]);
});

it('says that nothing can be saved when the log fails, and not that the code is wrong', async () => {
  const { desk: front, log, code } = await opened();
  log.append = () => Promise.reject(new LogUnavailable('full'));
  await expect(front.takeSeat(code)).rejects.toBeInstanceOf(LogUnavailable);
  await expect(front.open({ title: 'More' })).rejects.toBeInstanceOf(LogUnavailable);
});

it('leaves nothing behind of a seat or a room that the rules refuse', async () => {
  const { log, seats, code, keys } = await opened();
  const forgotten: string[] = [];
  const refusing = {
    run: async () => ({ ok: false, code: 'people.full', sentence: 'The room is full.' }) as const,
    forget: (gone: string) => void forgotten.push(gone),
  };
  const front = new FrontDesk({ log, seats, shelf: refusing });
  expect(await front.takeSeat(code)).toBeUndefined();
  expect(await front.takeSeat(code, keys.lead)).toBeUndefined();
  expect(await seats.seatsOf(code)).toEqual([]);
  expect(await front.open({ title: 'More' })).toEqual({ rejected: 'people.full' });
  expect((await log.listRooms()).map((room) => room.code)).toEqual([code]);
  expect(forgotten).toHaveLength(1);
});

it('lets the team back in after the end, for the report, and nobody with the code alone', async () => {
  const { desk: front, seats, shelf, log, code, keys } = await opened();
  const lead = await front.takeSeat(code, keys.lead);
  const kept = await seats.findSeat(hashOfToken(lead?.token ?? ''));
  const live = await shelf.open(code);
  await live?.submit(SeatId.parse(kept?.seat), 'command-1', { type: 'workshop.End' });
  await expect.poll(async () => (await log.findRoom(code))?.closedAt).not.toBeNull();
  expect(await front.takeSeat(code)).toBeUndefined();
  expect(await front.takeSeat(code, keys.lead)).toMatchObject({ role: 'lead' });
  expect(await front.takeSeat(code, keys.display)).toMatchObject({ role: 'display' });
});
