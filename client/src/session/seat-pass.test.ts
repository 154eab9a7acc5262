import { RoomCode } from '@sayso/shared/room/ids.ts';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { dropPass, keptPass } from './kept-pass.ts';
import { onPassGone, passFor } from './seat-pass.ts';

const code = RoomCode.parse('12345678');
const answers: (() => Response | Promise<Response>)[] = [];
const asked: unknown[] = [];
vi.stubGlobal('fetch', async (path: string, { body }: { body: string }) => {
  asked.push([path, JSON.parse(body)]);
  return (answers.shift() ?? Response.error)();
});
afterEach(() => {
  answers.length = 0;
  asked.length = 0;
});

afterAll(() => void vi.unstubAllGlobals());

const answering = (status: number, body: object) => answers.push(() => Response.json(body, { status }));

it('the same device gets the same seat again', async () => {
  answering(201, { token: 'token-of-pia', role: 'participant' });
  const first = await passFor(code, 'participant', undefined);
  expect(first).toEqual({ ok: true, value: { token: 'token-of-pia', role: 'participant' } });
  expect(await passFor(code, 'participant', undefined)).toEqual(first);
  expect(asked).toEqual([['/api/seats', { code }]]);
});

it('gives up its seat when it is told to, and gets a new one', async () => {
  answering(201, { token: 'one', role: 'participant' });
  answering(201, { token: 'two', role: 'participant' });
  await passFor(code, 'participant', undefined);
  dropPass(code, 'participant');
  await passFor(code, 'participant', undefined);
  expect(keptPass(code, 'participant')?.token).toBe('two');
});

it('asked twice at once it takes one seat', async () => {
  answering(201, { token: 'one', role: 'participant' });
  answering(201, { token: 'two', role: 'participant' });
  await Promise.all([passFor(code, 'participant', undefined), passFor(code, 'participant', undefined)]);
  expect(asked).toHaveLength(1);
});

it('keeps a seat under the role its key has, whatever the address said', async () => {
  answering(201, { token: 'a', role: 'support' });
  expect(await passFor(code, 'lead', 'the-key')).toMatchObject({ value: { role: 'support' } });
  expect(asked).toEqual([['/api/seats', { code, key: 'the-key' }]]);
  expect(keptPass(code, 'lead')).toBeUndefined();
  expect(keptPass(code, 'support')?.token).toBe('a');
});

it('does not bother the server where a link is needed and there is none', async () => {
  expect(await passFor(code, 'lead', undefined)).toMatchObject({ ok: false, code: 'seat.no-link' });
  expect(asked).toEqual([]);
});

it('hands on what the server says no with, and says itself when there is no server', async () => {
  answering(404, { code: 'seats.not-found', sentence: 'Check the code.' });
  expect(await passFor(code, 'participant', undefined)).toEqual({
    ok: false,
    code: 'seats.not-found',
    sentence: 'Check the code.',
  });
  answers.push(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await passFor(code, 'participant', undefined)).toMatchObject({ code: 'call.unreachable' });
  answers.push(() => new Response('<h1>Bad gateway</h1>', { status: 502 }));
  expect(await passFor(code, 'participant', undefined)).toMatchObject({ code: 'call.unreadable' });
  expect(keptPass(code, 'participant')).toBeUndefined();
});

it('hears that another tab has given the seat up, and of no other change', () => {
  let gone = 0;
  const stop = onPassGone(code, 'participant', () => {
    gone += 1;
  });
  const change = (key: string, newValue: string | null) =>
    window.dispatchEvent(new StorageEvent('storage', { key, newValue }));
  change('sayso.seat.12345678.participant', 'another token');
  change('sayso.seat.12345678.lead', null);
  expect(gone).toBe(0);
  change('sayso.seat.12345678.participant', null);
  expect(gone).toBe(1);
  stop();
  change('sayso.seat.12345678.participant', null);
  expect(gone).toBe(1);
});
