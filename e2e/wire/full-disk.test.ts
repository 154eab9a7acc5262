import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Bot, freshId } from '../bots/bot.ts';
import { SaysoServer } from '../fixtures/sayso-server.ts';
import { expectPlainRefusal } from './plain-refusal.ts';
import { done, WireRoom } from './wire-room.ts';

/** Files may not grow beyond this many bytes: what a full disk is to a program. Linux lets us set that from outside. */
const limitFiles = (pid: number, bytes: number | 'unlimited'): void =>
  void execFileSync('prlimit', [`--pid=${pid}`, `--fsize=${bytes}:unlimited`]);
const canLimit = (() => {
  try {
    execFileSync('prlimit', ['--version']);
    return process.platform === 'linux';
  } catch {
    return false;
  }
})();

describe.runIf(canLimit)('when the disk is full', () => {
  let server: SaysoServer;
  let room: WireRoom;
  let ada: Bot;
  let bo: Bot;

  beforeAll(async () => {
    server = await SaysoServer.start({ LOG_LEVEL: 'debug' });
    room = await WireRoom.open(server.origin);
    [ada, bo] = [await room.join(), await room.join()];
    await done(ada, { type: 'chat.Say', id: 'before-it', text: 'Before it was full' });
  }, 60_000);
  afterAll(() => server.stop());

  const post = (path: string, body: object): Promise<Response> =>
    fetch(server.origin + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('nobody is told that something is saved which is not, and it works again by itself', async () => {
    const { pid } = server;
    const before = (await room.freshState()).chat;
    const heard: string[] = [];
    bo.onPacket = ({ events }) => heard.push(JSON.stringify(events));
    const id = freshId();
    const said = { type: 'chat.Say', id: 'while-full', text: 'While it was full' };

    limitFiles(pid, 1);
    for (const again of ['once', 'twice', 'three times']) {
      expect(expectPlainRefusal(await ada.give(said, id)), again).toBe('wire.not-saved');
    }
    // What has to be stored is refused; what is only read goes on.
    expect((await room.freshState()).chat).toEqual(before);
    const started = await post('/api/workshops', { title: 'No room for it' });
    expect(started.status).toBe(503);
    expect(await started.json()).toMatchObject({ code: 'http.not-saved', sentence: expect.any(String) });
    const seat = await post('/api/seats', { code: room.code });
    expect(seat.status).toBe(503);
    expect(await seat.json()).toMatchObject({ code: 'http.not-saved' });
    await vi.waitFor(async () => expect((await fetch(`${server.origin}/readyz`)).status).toBe(503), {
      timeout: 8000,
    });
    expect((await fetch(`${server.origin}/healthz`)).status).toBe(200);
    expect(heard.join()).not.toContain('While it was full');

    limitFiles(pid, 'unlimited');
    expect(await ada.give(said, id)).toEqual({ ok: true });
    expect(await ada.give(said, id)).toEqual({ ok: true });
    await done(bo, { type: 'chat.Say', id: 'after-it', text: 'After it' });
    const texts = [...(await room.freshState()).chat.messages.values()].map(({ text }) => text);
    expect(texts).toEqual(['Before it was full', 'While it was full', 'After it']);
    expect([...bo.state.chat.messages.values()].map(({ text }) => text)).toEqual(texts);
    expect(server.pid).toBe(pid);
    await vi.waitFor(async () => expect((await fetch(`${server.origin}/readyz`)).status).toBe(200), {
      timeout: 8000,
    });
  });

  it('a start after that finds exactly what was acknowledged', async () => {
    await server.kill();
    await server.boot();
    const texts = [...(await room.freshState()).chat.messages.values()].map(({ text }) => text);
    expect(texts).toEqual(['Before it was full', 'While it was full', 'After it']);
  });

  it('the server says what is wrong, and nothing of what could not be saved', () => {
    expect(server.output).toContain('LogUnavailable');
    expect(server.output).not.toMatch(/While it was full|No room for it/);
    expect(server.output).not.toContain(room.code);
  });
});
