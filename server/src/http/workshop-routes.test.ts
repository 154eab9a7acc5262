import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hashOfToken } from '../identity/seat-token.ts';
import { LogUnavailable } from '../log/event-log.ts';
import { keyIn, type RunningApp, runApp } from './testing/running-app.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.stop());

const notFound = { code: 'seats.not-found', sentence: 'That did not work. Check the code and try again.' };

it('starts a workshop and answers with its code and four links', async () => {
  const { code, links } = await app.start({ title: 'Our school', mode: 'names', asksBefore: true });
  expect(code).toMatch(/^[1-9]\d{7}$/);
  const key = '[A-Za-z0-9_-]{22}';
  expect(links.lead).toMatch(new RegExp(`^/w/${code}/lead#${key}$`));
  expect(links.support).toMatch(new RegExp(`^/w/${code}/support#${key}$`));
  expect(links.display).toMatch(new RegExp(`^/w/${code}/display#${key}$`));
  expect(links.join).toBe(`/w/${code}`);
});

it('says in plain words what is wrong with a new workshop', async () => {
  const response = await app.post('/api/workshops', { title: '' });
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({
    code: 'workshop.no-title',
    sentence: 'Give the workshop a title first.',
  });
  expect((await app.post('/api/workshops', { title: 'a'.repeat(120) })).status).toBe(201);
  expect((await app.post('/api/workshops', { title: 'a'.repeat(121) })).status).toBe(400);
});

it('seats a participant who has the code, with or without a gap in it', async () => {
  const { code } = await app.start();
  for (const typed of [
    code,
    `${code.slice(0, 4)} ${code.slice(4)}`,
    ` ${code.slice(0, 4)}-${code.slice(4)} `,
  ]) {
    const response = await app.post('/api/seats', { code: typed });
    expect(response.status).toBe(201);
    expect(Object.keys(Object(await response.json()))).toEqual(['token', 'role']);
    const seat = await app.seat(typed);
    expect(seat.token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(await app.seats.findSeat(hashOfToken(seat.token))).toMatchObject({ code, role: 'participant' });
  }
});

it('changes the key of each link into a seat of its role', async () => {
  const { code, links } = await app.start();
  for (const role of ['lead', 'support', 'display'] as const) {
    const response = await app.post('/api/seats', { code, key: keyIn(links[role]) });
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ role });
  }
});

it('answers every failure alike: unknown, closed, no code at all, wrong key, key of another room', async () => {
  const { code } = await app.start();
  const other = await app.start();
  const closed = await app.start();
  await app.log.closeRoom(closed.code, 1);
  const tries = [
    { code: '10000000' },
    { code: '' },
    { code: 'abc' },
    { code: closed.code },
    { code: closed.code, key: 'x' },
    { code, key: '' },
    { code, key: 'x'.repeat(22) },
    { code, key: keyIn(other.links.lead) },
    { code: '10000000', key: keyIn(other.links.lead) },
  ];
  const answers = await Promise.all(
    tries.map(async (attempt) => {
      const began = performance.now();
      const response = await app.post('/api/seats', attempt);
      const { date, ...headers } = Object.fromEntries(response.headers);
      const body = await response.text();
      return { status: response.status, body, headers, ms: performance.now() - began };
    }),
  );
  expect(answers[0]).toMatchObject({ status: 404, body: JSON.stringify(notFound) });
  for (const { ms, ...answer } of answers) {
    const { ms: _, ...first } = answers[0] as (typeof answers)[number];
    expect(answer).toEqual(first);
    expect(ms).toBeGreaterThanOrEqual(99);
  }
});

it('refuses what is not asked for, and says so without repeating it', async () => {
  const { code } = await app.start();
  const bodies = [
    `{"code":"${code}","role":"lead"}`,
    `{"code":"${code}","__proto__":{"key":"x"}}`,
    `{"__proto__":{"code":"${code}"}}`,
    `{"code":${code}}`,
    `{"code":["${code}"]}`,
    `["${code}"]`,
    `{"code":"${code}","key":null}`,
    `{"code":"${code}","key":"${'k'.repeat(201)}"}`,
    '{}',
    '"text"',
    '{"code":',
    '',
  ];
  for (const body of bodies) {
    const response = await app.send('/api/seats', body);
    expect([response.status, body]).toEqual([400, body]);
    const text = await response.text();
    expect(JSON.parse(text)).toEqual({ code: 'http.unreadable', sentence: expect.any(String) });
    expect(text).not.toContain(code);
  }
  for (const body of [
    '{"title":"A","__proto__":{"asksBefore":true}}',
    '{"title":"A","colour":"blue"}',
    '[]',
  ]) {
    expect([(await app.send('/api/workshops', body)).status, body]).toEqual([400, body]);
  }
});

it('answers 503 with a sentence when nothing can be saved, never that a code is wrong', async () => {
  const failing = await runApp({
    workshops: {
      open: () => Promise.reject(new LogUnavailable('full')),
      takeSeat: () => Promise.reject(new LogUnavailable('full')),
    },
  });
  for (const [path, body] of [
    ['/api/seats', { code: '12345678' }],
    ['/api/workshops', { title: 'A' }],
  ] as const) {
    const response = await failing.post(path, body);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ code: 'http.not-saved' });
  }
  await failing.stop();
});

it('never limits forty pupils with the right code behind one address', async () => {
  const { code } = await app.start();
  const joined = await Promise.all(Array.from({ length: 40 }, () => app.post('/api/seats', { code })));
  expect(joined.map(({ status }) => status)).toEqual(Array(40).fill(201));
  const answers = await Promise.all(joined.map((response) => response.text()));
  expect(new Set(answers).size).toBe(40);
});

it('gives 10,000 random guesses nothing to tell apart, and slows them down', async () => {
  const guessed = await runApp();
  const { code, links } = await guessed.start();
  const closed = await guessed.start();
  await guessed.log.closeRoom(closed.code, 1);
  expect((await guessed.post('/api/seats', { code })).status).toBe(201);
  const seen = new Map<string, number>();
  const agent = new Agent({ keepAlive: true, maxSockets: 100 });
  let next = 0;
  const guess = async (): Promise<void> => {
    while (next < 10_000) {
      const number = next++;
      // Unknown codes, one that was right once, and wrong keys for a right one.
      const attempt =
        number % 20 === 0
          ? { code: closed.code }
          : number % 20 === 1
            ? { code, key: `wrong-${number}` }
            : { code: String(10_000_000 + ((number * 7_919_111) % 90_000_000)) };
      const { status, headers, body } = await quickPost(agent, `${guessed.at}/api/seats`, attempt);
      const { date, 'retry-after': later, ...same } = headers;
      const answer = JSON.stringify([status, body, same]);
      seen.set(answer, (seen.get(answer) ?? 0) + 1);
      if (status === 429) expect(Number(later)).toBeGreaterThan(0);
    }
  };
  await Promise.all(Array.from({ length: 100 }, guess));
  const kinds = [...seen.keys()].map((answer) => JSON.parse(answer)[0]).sort();
  expect(kinds).toEqual([404, 429]);
  const looked = [...seen].find(([answer]) => answer.startsWith('[404'))?.[1];
  expect(looked).toBeLessThan(600);
  // Meanwhile the class that is in goes on joining, and a right key opens from anywhere.
  expect((await guessed.post('/api/seats', { code })).status).toBe(201);
  expect((await guessed.post('/api/seats', { code, key: keyIn(links.lead) })).status).toBe(201);
  agent.destroy();
  await guessed.stop();
}, 60_000);

/** A third of what `fetch` costs, which counts ten thousand times. */
function quickPost(agent: Agent, url: string, body: object) {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; body: string }>((resolve, reject) => {
    const headers = { 'content-type': 'application/json' };
    const sent = request(url, { agent, method: 'POST', headers }, (answer) => {
      let text = '';
      answer.on('data', (part: Buffer) => {
        text += part;
      });
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }),
      );
    });
    sent.on('error', reject);
    sent.end(JSON.stringify(body));
  });
}
