import { expect, it } from 'vitest';
import { runApp } from '../http/testing/running-app.ts';
import { newLinkKey } from '../identity/link-key.ts';
import { newRoomCode } from '../identity/room-code.ts';
import { newSeatToken } from '../identity/seat-token.ts';
import { LogUnavailable } from '../log/event-log.ts';
import { openLogger } from './logger.ts';
import { withoutPrivateWords } from './private-words.ts';

function listening() {
  const lines: string[] = [];
  const logger = openLogger({ logLevel: 'debug' }, { write: (line) => void lines.push(line) });
  return { logger, lines, last: (): Record<string, unknown> => JSON.parse(lines.at(-1) ?? '{}') };
}

it('writes the time, how bad it is, what happened and the known fields', () => {
  const { logger, last } = listening();
  logger.warn({ rooms: 3, command: 'board.PlaceItems' }, 'rooms were deleted');
  expect(last()).toEqual({
    level: 'warn',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    rooms: 3,
    command: 'board.PlaceItems',
    msg: 'rooms were deleted',
  });
});

it('leaves out every field that is not known, and makes no loggers that could bring in more', () => {
  const { logger, lines, last } = listening();
  logger.info({ title: 'Our secret', body: { text: 'Our secret' } }, 'saved');
  expect(last()).toMatchObject({ title: '[left out]', body: '[left out]' });
  expect(() => logger.child({ name: 'Our secret' })).toThrow();
  expect(lines.join('')).not.toContain('Our secret');
});

it('keeps the kind and place of an error but not its message, which may quote what somebody wrote', () => {
  const { logger, lines, last } = listening();
  const fault = new Error('bad note "Our secret"', { cause: new SyntaxError('Our secret is not JSON') });
  logger.error({ err: fault }, 'a request failed');
  logger.error(fault);
  logger.error({ err: 'Our secret' }, 'a request failed');
  expect(lines.join('')).not.toContain('Our secret');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    err: { kind: 'Error', where: expect.arrayContaining([expect.stringContaining('logger.test.ts')]) },
    msg: 'a request failed',
  });
  expect(last()).toMatchObject({ err: { kind: 'string' } });
});

it('says why the disk could not be written', () => {
  const { logger, last } = listening();
  const cause = Object.assign(new Error('database or disk is full'), {
    name: 'SqliteError',
    code: 'SQLITE_FULL',
  });
  logger.error({ err: new LogUnavailable('The log could not be written', { cause }) }, 'not saved');
  expect(last()).toMatchObject({
    err: {
      kind: 'LogUnavailable',
      message: 'The log could not be written',
      cause: { kind: 'SqliteError', code: 'SQLITE_FULL', message: 'database or disk is full' },
    },
  });
});

it('blanks codes, secrets and addresses wherever they turn up', () => {
  const { logger, lines } = listening();
  for (let round = 0; round < 300; round++) {
    const code = newRoomCode();
    const hidden = [code, `${code.slice(0, 4)} ${code.slice(4)}`, newSeatToken(), newLinkKey()];
    logger.info({ route: `/w/${hidden[0]}/lead#${hidden[3]}` }, `seat ${hidden[2]} in ${hidden[1]}`);
    for (const word of hidden) expect(lines.at(-1)).not.toContain(word);
  }
});

it.each([
  ['from 192.168.178.20 and ::ffff:10.0.0.1', 'from [address] and [address]'],
  ['from 2001:db8::7 or fe80::1 or ::1', 'from [address] or [address] or [address]'],
  ['{"address":"2001:db8:1:2:3:4:5:6"}', '{"address":"[address]"}'],
  ['/w/12345678', '/w/[code]'],
])('blanks %s', (line, blanked) => {
  expect(withoutPrivateWords(line)).toBe(blanked);
});

it.each([
  '{"level":"info","time":"2026-11-22T15:25:19.123Z","ms":12,"msg":"request"}',
  'at async RoomRuntime.submit (file:///srv/server/src/live/entering-an-agenda-item-opens-its-board-or-activity.ts:10:5)',
  '{"status":404,"count":100000}',
])('leaves what is not private as it is: %s', (line) => {
  expect(withoutPrivateWords(line)).toBe(line);
});

it('logs nothing of a workshop while it is started, joined and broken into', async () => {
  const { logger, lines } = listening();
  const app = await runApp({ logger });
  const { code, links } = await app.start({ title: 'Canary title' });
  const { token } = await app.seat(code);
  const keys = [links.lead, links.support, links.display].map((link) => link.split('#')[1]);
  await app.seat(code, keys[0]);
  await app.post('/api/seats', { code, key: 'Canary-key' });
  await app.send('/api/seats', '{"Canary json');
  await app.get(`/w/${code}/lead?name=Canary`);
  await app.get(`/Canary/${code}`);
  app.log.findRoom = () => Promise.reject(new Error(`Canary ${code}`));
  await app.post('/api/seats', { code });
  await app.stop();
  const all = lines.join('');
  expect(lines.length).toBeGreaterThanOrEqual(8);
  expect(all).toContain('/api/seats');
  for (const word of ['Canary', code, token, '127.0.0.1', ...keys]) expect(all).not.toContain(word);
});
