import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { room } from '@sayso/shared/features.ts';
import { expect, it, onTestFinished, vi } from 'vitest';
import { LogUnavailable } from '../log/event-log.ts';
import { openStore } from '../log/open-store.ts';
import { RoomRuntime } from './room-runtime.ts';
import { loadRoom } from './stored-room.ts';
import { code, quiet, smallRoom } from './testing/small-room.ts';

const say = (id: string, text = 'Hello') => ({ type: 'chat.Say', id: `message-${id}`, text });

it('a command is acknowledged after it is in the log', async () => {
  const { seat, give, log } = await smallRoom();
  const ada = await seat('ada');
  const answer = await give(ada, say('1'));
  expect(answer.ok).toBe(true);
  const types = (await log.read(code, 0)).flatMap(({ events }) => events.map(({ type }) => type));
  expect(types).toContain('chat.Said');
});

it('the same id from the same seat is one command, also at the same moment and after a restart', async () => {
  const { seat, give, log } = await smallRoom();
  const ada = await seat('ada');
  const [first, second] = await Promise.all([give(ada, say('1'), 'retry-1'), give(ada, say('1'), 'retry-1')]);
  expect(second).toEqual(first);
  const stored = await log.findRoom(code);
  if (!stored) throw new Error('gone');
  const again = new RoomRuntime(stored, await loadRoom(log, code), log, quiet);
  expect(await again.submit(ada, 'retry-1', say('1'))).toEqual(first);
  const said = (await log.read(code, 0))
    .flatMap(({ events }) => events)
    .filter(({ type }) => type === 'chat.Said');
  expect(said).toHaveLength(1);
});

it('the same id from another seat is another command', async () => {
  const { seat, give } = await smallRoom();
  const [ada, bo] = [await seat('ada'), await seat('bo')];
  await give(ada, say('1'), 'shared-id');
  const answer = await give(bo, say('2'), 'shared-id');
  expect(answer.ok).toBe(true);
});

it('a refusal has a code and a plain sentence, and may be tried again', async () => {
  const { seat, give } = await smallRoom();
  const ada = await seat('ada');
  expect(await give(ada, { type: 'chat.Hide', id: 'message-9' }, 'hide-1')).toEqual({
    ok: false,
    code: 'chat.gone',
    sentence: room.sentence('chat.gone'),
  });
  await give(ada, say('9'));
  expect(await give(ada, { type: 'chat.Hide', id: 'message-9' }, 'hide-1')).toMatchObject({
    code: 'chat.team-only',
  });
});

it('100 notes in the same instant cost a handful of commits', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-runtime-'));
  const { log } = await openStore(folder);
  try {
    const { seat, give } = await smallRoom(log);
    const ada = await seat('ada');
    const before = log.stats().commits;
    const answers = await Promise.all(Array.from({ length: 100 }, (_, n) => give(ada, say(`${n}`))));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(log.stats().commits - before).toBeLessThanOrEqual(10);
  } finally {
    await log.close();
    rmSync(folder, { recursive: true });
  }
});

it('what could not be stored is refused, nobody saw it, and the room goes on when the disk does', async () => {
  const { seat, give, connect, log, told, runtime } = await smallRoom();
  const ada = await seat('ada');
  const bo = await seat('bo');
  const screen = await connect(bo);
  const full = vi.spyOn(log, 'append').mockRejectedValueOnce(new LogUnavailable('disk full'));
  expect(await give(ada, say('1', 'lost words'))).toMatchObject({ ok: false, code: 'wire.not-saved' });
  expect(full).toHaveBeenCalled();
  told();
  expect(screen.heard).not.toContain('chat.Said');
  expect(await give(ada, say('2', 'kept words'))).toMatchObject({ ok: true });
  told();
  const texts = [...runtime.state.chat.messages.values()].map(({ text }) => text);
  expect(texts).toEqual(['kept words']);
  expect(JSON.stringify(screen.welcomes.at(-1)) + JSON.stringify(screen.packets)).toContain('kept words');
  expect(JSON.stringify(screen.welcomes) + JSON.stringify(screen.packets)).not.toContain('lost words');
});

it('a full disk sends nobody away, however often somebody tries', async () => {
  const { seat, give, connect, log, told } = await smallRoom();
  const [ada, bo] = [await seat('ada'), await seat('bo')];
  const screens = [await connect(ada), await connect(bo)];
  const append = vi.spyOn(log, 'append');
  const fails = () =>
    new Promise<'appended'>((_, fail) => setImmediate(() => fail(new LogUnavailable('disk full'))));
  for (const _ of ['1', '2', '3']) append.mockImplementationOnce(fails);
  for (const again of ['1', '2', '3']) {
    expect(await give(ada, say(again, 'lost words'))).toMatchObject({ code: 'wire.not-saved' });
  }
  expect(await give(ada, say('4', 'kept words'))).toMatchObject({ ok: true });
  told();
  for (const { goodbyes, welcomes, packets } of screens) {
    expect(goodbyes).toEqual([]);
    expect(JSON.stringify([welcomes, packets])).toContain('kept words');
    expect(JSON.stringify([welcomes, packets])).not.toContain('lost words');
  }
});

it('a rule that fails as a bug is answered, and the room is read again from the log', async () => {
  const { seat, give, runtime } = await smallRoom();
  const ada = await seat('ada');
  await give(ada, say('1'));
  const chat = room.features.find(({ key }) => key === 'chat');
  if (!chat) throw new Error('no chat');
  const bug = vi.spyOn(chat, 'decide').mockImplementationOnce(() => {
    runtime.state.chat.messages.clear();
    throw new Error('a bug');
  });
  expect(await give(ada, say('2'))).toMatchObject({ ok: false, code: 'room.fault' });
  bug.mockRestore();
  expect(await give(ada, say('3'))).toMatchObject({ ok: true });
  expect([...runtime.state.chat.messages.keys()]).toEqual(['message-1', 'message-3']);
});

it('a room is the same after reading its log again, with and without a snapshot', async () => {
  const { seat, give, runtime, log } = await smallRoom();
  const ada = await seat('ada');
  for (let n = 0; n < 320; n++) await give(ada, say(`${n}`));
  await vi.waitFor(async () => expect(await log.latestSnapshot(code)).toBeDefined());
  await give(ada, say('last'));
  const { state, seq } = await loadRoom(log, code);
  expect(state).toEqual(runtime.state);
  expect(seq).toBe((await log.read(code, 0)).at(-1)?.seq);
  const snapshot = await log.latestSnapshot(code);
  await log.saveSnapshot(code, snapshot?.seq ?? 0, JSON.stringify({ source: 'another version', state: {} }));
  expect((await loadRoom(log, code)).state).toEqual(runtime.state);
});

it('a deleted text leaves the stored log, also when a crash came before the erasing', async () => {
  const { seat, give, log } = await smallRoom();
  const ada = await seat('ada');
  await give(ada, say('1', 'take this back'));
  const rewrite = vi.spyOn(log, 'rewrite').mockRejectedValueOnce(new LogUnavailable('power cut'));
  await give(ada, { type: 'chat.Delete', id: 'message-1' });
  expect(JSON.stringify(await log.read(code, 0))).toContain('take this back');
  rewrite.mockRestore();
  await loadRoom(log, code);
  expect(JSON.stringify(await log.read(code, 0))).not.toContain('take this back');
});

it('what is erased is not erased again whenever the room is read', async () => {
  const { seat, give, log } = await smallRoom();
  const ada = await seat('ada');
  for (const id of ['1', '2', '3']) await give(ada, say(id, 'take this back'));
  await give(ada, { type: 'chat.Delete', id: 'message-1' });
  const rewrite = vi.spyOn(log, 'rewrite').mockRejectedValueOnce(new LogUnavailable('power cut'));
  await give(ada, { type: 'chat.Delete', id: 'message-2' });
  rewrite.mockClear();
  await loadRoom(log, code);
  expect(rewrite.mock.calls.map(([, subjects]) => subjects)).toEqual([['message:message-2']]);
  rewrite.mockClear();
  await loadRoom(log, code);
  expect(rewrite).not.toHaveBeenCalled();
});

it('what is put back under its old id while the old words are erased keeps its new words', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-runtime-'));
  // Here both are in the log before the erasing begins: they share a commit.
  const { log } = await openStore(folder);
  onTestFinished(async () => {
    await log.close();
    rmSync(folder, { recursive: true });
  });
  const { seat, give, runtime } = await smallRoom(log);
  const lena = await seat('lena', 'lead');
  const step = (title: string) => ({
    ...{ type: 'agenda.AddItem', id: 'item-1', title, instruction: 'Say hello', shows: { what: 'nothing' } },
  });
  await give(lena, step('First words'));
  await Promise.all([give(lena, { type: 'agenda.RemoveItem', id: 'item-1' }), give(lena, step('Put back'))]);
  await vi.waitFor(() => expect(runtime.idle).toBe(true));
  expect(JSON.stringify(await log.read(code, 0))).not.toContain('First words');
  expect((await loadRoom(log, code)).state.agenda).toEqual(runtime.state.agenda);
});

it('a stronger promise is one rewrite of the log, however many words it takes names off', async () => {
  const { seat, give, log } = await smallRoom();
  const [lena, ada] = [await seat('lena', 'lead'), await seat('ada')];
  for (let n = 0; n < 12; n++) await give(ada, say(`${n}`));
  await give(ada, { type: 'whispers.Tell', id: 'whisper-1', text: 'Help' });
  const rewrite = vi.spyOn(log, 'rewrite');
  await give(lena, { type: 'workshop.Strengthen', mode: 'nobody' });
  await vi.waitFor(() => expect(rewrite).toHaveBeenCalled());
  await loadRoom(log, code);
  const subjects = rewrite.mock.calls.map(([, subjects]) =>
    subjects.filter((one) => !one.startsWith('name:')),
  );
  expect(subjects.filter(({ length }) => length > 0).map(({ length }) => length)).toEqual([13]);
});

it.each(['closeRoom', 'destroySecrets'] as const)(
  'an ended room is shut and its key destroyed, also when a crash came before %s',
  async (step) => {
    const { seat, give, log } = await smallRoom();
    const lena = await seat('lena', 'lead');
    const crash = vi.spyOn(log, step).mockRejectedValueOnce(new LogUnavailable('power cut'));
    expect(await give(lena, { type: 'workshop.End' })).toEqual({ ok: true });
    await vi.waitFor(() => expect(crash).toHaveBeenCalled());
    expect((await log.findRoom(code))?.secrets).not.toBeNull();
    await loadRoom(log, code);
    const stored = await log.findRoom(code);
    expect(stored?.secrets).toBeNull();
    expect(stored?.closedAt).not.toBeNull();
  },
);

it.each([{ crash: false }, { crash: true }])(
  'a stronger promise takes from the log who wrote what before (crash before it: $crash)',
  async ({ crash }) => {
    const { seat, give, log, runtime } = await smallRoom();
    const [lena, ada] = [await seat('lena', 'lead'), await seat('ada')];
    const signed = async () =>
      (await log.read(code, 0))
        .flatMap(({ events }) => events)
        .map(({ body }) => JSON.stringify(Reflect.get(Object(body), 'by') ?? null))
        .filter((by) => by.includes('team') && !by.includes('staff'));
    await give(ada, say('1'));
    await give(ada, { type: 'whispers.Tell', id: 'whisper-1', text: 'Help' });
    expect(await signed()).toHaveLength(2);
    const rewrite = vi.spyOn(log, 'rewrite');
    if (crash) rewrite.mockRejectedValueOnce(new LogUnavailable('power cut'));
    await give(lena, { type: 'workshop.Strengthen', mode: 'nobody' });
    if (crash) await vi.waitFor(() => expect(rewrite).toHaveBeenCalled());
    const { state } = await loadRoom(log, code);
    expect(await signed()).toEqual([]);
    await give(ada, { type: 'people.RaiseHand' });
    expect([state.chat, state.whispers]).toEqual([runtime.state.chat, runtime.state.whispers]);
  },
);

it('[L3] what is put back under its old id outlives restarts, and its earlier words do not', async () => {
  const { seat, give, log, runtime } = await smallRoom();
  const lena = await seat('lena', 'lead');
  const step = (title: string) => ({
    ...{ type: 'agenda.AddItem', id: 'item-1', title, instruction: 'Say hello', shows: { what: 'nothing' } },
  });
  await give(lena, step('First words'));
  const crash = vi.spyOn(log, 'rewrite').mockRejectedValueOnce(new LogUnavailable('power cut'));
  await give(lena, { type: 'agenda.RemoveItem', id: 'item-1' });
  await vi.waitFor(() => expect(crash).toHaveBeenCalled());
  expect(await give(lena, step('Put back'))).toEqual({ ok: true });
  for (const restart of ['first', 'second']) {
    expect((await loadRoom(log, code)).state.agenda, restart).toEqual(runtime.state.agenda);
  }
  expect([...runtime.state.agenda.items.values()].map(({ title }) => title)).toEqual(['Put back']);
  expect(JSON.stringify(await log.read(code, 0))).not.toContain('First words');
});
