import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { room } from '@sayso/shared/features.ts';
import type { Past, Typed } from '@sayso/shared/room/feature.ts';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type EventLog, LogUnavailable } from '../log/event-log.ts';
import { IN_MEMORY, openStore } from '../log/open-store.ts';
import { code, smallRoom } from './testing/small-room.ts';

const minute = 60_000;
const noon = Date.UTC(2026, 10, 22, 12);
const say = (id: string, text = `«${id}»`) => ({ type: 'chat.Say', id: `message-${id}`, text });
const setOpen = { type: 'chat.SetOpen', open: false };

/** For one test, opening and closing the chat needs the past from `moment`. Answers what its rule was given. */
function teachToRecall(moment: number): (Past<unknown, Typed> | undefined)[] {
  const chat = room.features.find(({ key }) => key === 'chat');
  if (!chat) throw new Error('no chat');
  const given: (Past<unknown, Typed> | undefined)[] = [];
  const decide = chat.decide.bind(chat);
  Reflect.set(chat, 'recalls', { 'chat.SetOpen': () => moment });
  const spy = vi.spyOn(chat, 'decide').mockImplementation((state, command, context) => {
    if (command.type === 'chat.SetOpen') given.push(context.past);
    return decide(state, command, context);
  });
  onTestFinished(() => {
    Reflect.deleteProperty(chat, 'recalls');
    spy.mockRestore();
  });
  return given;
}

const idsIn = (past: Past<unknown, Typed> | undefined) => ({
  before: messagesOf(past?.before),
  since: past?.since.map(({ event }) => Reflect.get(event, 'id')),
});
const messagesOf = (chat: unknown): unknown[] => [...Reflect.get(Object(chat), 'messages').keys()];

async function openLog(where: 'memory' | 'SQLite'): Promise<EventLog> {
  if (where === 'memory') return (await openStore(IN_MEMORY)).log;
  const folder = mkdtempSync(join(tmpdir(), 'sayso-recall-'));
  const { log } = await openStore(folder);
  onTestFinished(async () => {
    await log.close();
    rmSync(folder, { recursive: true });
  });
  return log;
}

function stopTheClock(): void {
  vi.useFakeTimers({ toFake: ['Date'], now: noon });
  onTestFinished(() => void vi.useRealTimers());
}

describe.each(['memory', 'SQLite'] as const)('with the log in %s', (where) => {
  it('a command that recalls sees all that was sent before it and nothing that was sent after it', async () => {
    stopTheClock();
    const { seat, give, log } = await smallRoom(await openLog(where));
    const [lena, ada] = [await seat('lena', 'lead'), await seat('ada')];
    await give(ada, say('1'));
    vi.setSystemTime(noon + 2 * minute + 30_000);
    const given = teachToRecall(noon);
    const answers = await Promise.all([
      give(ada, say('2')),
      give(ada, say('3')),
      give(lena, setOpen),
      give(lena, say('4')),
    ]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true]);
    expect(given.map(idsIn)).toEqual([{ before: ['message-1'], since: ['message-2', 'message-3'] }]);
    expect(given[0]?.since.map(({ at }) => at)).toEqual([noon + 2 * minute, noon + 2 * minute]);
    const stored = (await log.read(code, 0)).flatMap(({ events }) => events.map(({ type }) => type));
    expect(stored.filter((type) => type.startsWith('chat.')).slice(-2)).toEqual([
      'chat.OpenSet',
      'chat.Said',
    ]);
  });

  it('what was deleted is recalled without its words', async () => {
    const { seat, give } = await smallRoom(await openLog(where));
    const [lena, ada] = [await seat('lena', 'lead'), await seat('ada')];
    await give(ada, say('1', 'take this back'));
    const given = teachToRecall(0);
    const answers = await Promise.all([
      give(ada, { type: 'chat.Delete', id: 'message-1' }),
      give(lena, setOpen),
    ]);
    expect(answers).toEqual([{ ok: true }, { ok: true }]);
    expect(given[0]?.since.map(({ event }) => event.type)).toEqual(['chat.Said', 'chat.Deleted']);
    expect(JSON.stringify(given)).not.toContain('take this back');
  });
});

it('a command that recalls is refused while the log can not be read, and may be tried again', async () => {
  const { seat, give, log, runtime } = await smallRoom();
  const lena = await seat('lena', 'lead');
  const given = teachToRecall(0);
  const read = vi.spyOn(log, 'read').mockRejectedValueOnce(new LogUnavailable('disk failing'));
  const [failed, after] = await Promise.all([give(lena, setOpen, 'again-1'), give(lena, say('1'))]);
  expect(failed).toMatchObject({ ok: false, code: 'wire.not-saved' });
  expect(after).toEqual({ ok: true });
  expect(read).toHaveBeenCalled();
  expect(await give(lena, setOpen, 'again-1')).toEqual({ ok: true });
  expect(given.map(idsIn)).toEqual([{ before: [], since: ['message-1'] }]);
  expect(runtime.state.chat.open).toBe(false);
});

it('a command that recalls is not decided on what could not be stored', async () => {
  const { seat, give, log } = await smallRoom();
  const [lena, ada] = [await seat('lena', 'lead'), await seat('ada')];
  const given = teachToRecall(0);
  let fillTheDisk = (): void => {};
  const disk = new Promise<'appended'>((_, reject) => {
    fillTheDisk = () => reject(new LogUnavailable('disk full'));
  });
  vi.spyOn(log, 'append').mockImplementationOnce(() => disk);
  const found = vi.spyOn(log, 'findCommand');
  const giving = Promise.all([give(ada, say('1')), give(lena, setOpen, 'again-1')]);
  await vi.waitFor(() => expect(found).toHaveBeenCalledTimes(2));
  fillTheDisk();
  const answers = await giving;
  expect(answers.map(({ ok }) => ok)).toEqual([false, false]);
  expect(given).toEqual([]);
  expect(await give(lena, setOpen, 'again-1')).toEqual({ ok: true });
  expect(given.map(idsIn)).toEqual([{ before: [], since: [] }]);
});
