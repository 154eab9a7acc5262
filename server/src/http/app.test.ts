import { type IncomingHttpHeaders, request } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningApp, runApp } from './testing/running-app.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.stop());

const answerOf = async (response: Response): Promise<unknown> => [response.status, await response.json()];
const refusal = (code: string) => ({ code, sentence: expect.stringMatching(/^[A-Z].*\.$/) });

it('sends the strict headers with pages, answers and failures alike', async () => {
  for (const path of ['/', '/api/features', '/api/nothing', '/nothing', '/healthz']) {
    const { headers } = await app.get(path);
    const policy = headers.get('content-security-policy')?.split(';') ?? [];
    const host = new URL(app.at).host;
    expect(policy).toEqual([
      "default-src 'self'",
      "script-src 'self'",
      "script-src-attr 'none'",
      "style-src 'self'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      `connect-src 'self' ws://${host} wss://${host}`,
      "worker-src 'self'",
      "manifest-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ]);
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('permissions-policy')).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/);
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
  }
});

it('asks for https only where people reach it over https', async () => {
  const secure = await runApp({
    settings: { publicUrl: 'https://sayso.example.org', trustProxy: 1, demo: false },
  });
  const { headers } = await secure.get('/api/features');
  expect(headers.get('strict-transport-security')).toBe('max-age=15552000');
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  await secure.stop();
});

it('leaves out what browsers refuse from another machine over plain http', async () => {
  expect((await raw('/', 'GET', { host: '192.168.1.20:3000' })).headers).not.toHaveProperty(
    'cross-origin-opener-policy',
  );
  expect((await raw('/', 'GET', { host: '[::1]:3000' })).headers).toHaveProperty(
    'cross-origin-opener-policy',
  );
});

it('puts no text of a made-up host name into the policy', async () => {
  for (const host of ["x; script-src 'unsafe-inline'", 'a b', 'a,b', "'unsafe-eval'"]) {
    const policy = await policyFor(host);
    expect(policy).toContain("connect-src 'self' 'self';");
    expect(policy).not.toContain('unsafe');
  }
  expect(await policyFor('[::1]:3000')).toContain('ws://[::1]:3000 ');
});

it('says whether there is a demo', async () => {
  expect(await (await app.get('/api/features')).json()).toEqual({ demo: false });
  let lead: string | undefined;
  const settings = { publicUrl: undefined, trustProxy: false, demo: true } as const;
  const demo = await runApp({ settings, demoLead: () => lead });
  expect(await (await demo.get('/api/features')).json()).toEqual({ demo: true });
  lead = '/w/12345678/lead#abcdefghijklmnopqrstuv';
  expect(await (await demo.get('/api/features')).json()).toEqual({ demo: true, lead });
  await demo.stop();
});

it('answers under /api with a code and a sentence, and nothing is kept by a browser', async () => {
  for (const path of ['/api', '/api/nothing', '/api/workshops', '/api/seats', '/api/%E0%A4%A']) {
    const response = await app.get(path);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('etag')).toBeNull();
    expect(await answerOf(response)).toEqual([404, refusal('http.nothing-here')]);
  }
  expect(await answerOf(await app.post('/api/nothing', {}))).toEqual([404, refusal('http.nothing-here')]);
});

it('refuses a body of more than 16 KB', async () => {
  const body = JSON.stringify({ title: 'a'.repeat(16 * 1024) });
  expect(await answerOf(await app.send('/api/workshops', body))).toEqual([413, refusal('http.too-big')]);
});

it('refuses broken JSON and does not repeat it', async () => {
  for (const body of ['{"title":"secret', '{secret}', 'null', '{"title":"secret"}}']) {
    const response = await app.send('/api/workshops', body);
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('secret');
  }
});

it('takes JSON only, and none that is packed', async () => {
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
    const response = await app.send('/api/workshops', '{"title":"A"}', { 'content-type': type });
    expect(await answerOf(response)).toEqual([415, refusal('http.unreadable')]);
  }
  const packed = await app.send('/api/workshops', 'x', { 'content-encoding': 'gzip' });
  expect(await answerOf(packed)).toEqual([415, refusal('http.unreadable')]);
});

it('takes nothing from the pages of other websites', async () => {
  const from = async (headers: Record<string, string>): Promise<number> =>
    (await app.send('/api/workshops', '{"title":"A"}', headers)).status;
  expect(await from({ origin: 'https://evil.example' })).toBe(403);
  expect(await from({ origin: 'null' })).toBe(403);
  expect(await from({ origin: `${app.at}0` })).toBe(403);
  expect(await from({ origin: app.at })).toBe(201);
  expect(await from({})).toBe(201);
  expect(await statusOf({ 'sec-fetch-site': 'cross-site' })).toBe(403);
  expect(await statusOf({ 'sec-fetch-site': 'same-site', origin: app.at })).toBe(403);
  expect(await statusOf({ 'sec-fetch-site': 'same-origin', origin: 'https://proxied.example' })).toBe(201);
});

it('takes what comes through its public address', async () => {
  const settings = { publicUrl: 'https://sayso.example.org', trustProxy: 1, demo: false };
  const behind = await runApp({ settings });
  const headers = { origin: 'https://sayso.example.org' };
  expect((await behind.send('/api/workshops', '{"title":"A"}', headers)).status).toBe(201);
  await behind.stop();
});

it('tells whether it is alive and whether it can save', async () => {
  expect((await app.get('/healthz')).status).toBe(200);
  expect((await app.get('/readyz')).status).toBe(200);
  const stuck = await runApp({ ready: () => Promise.reject(new Error('disk full')) });
  expect((await stuck.get('/healthz')).status).toBe(200);
  expect(await answerOf(await stuck.get('/readyz'))).toEqual([503, refusal('http.not-saved')]);
  await stuck.stop();
});

it('answers a fault of its own with one sentence and nothing of the fault', async () => {
  const faulty = await runApp({
    workshops: {
      open: () => Promise.reject(new Error('secret inside')),
      takeSeat: () => Promise.reject(new Error('secret inside')),
    },
  });
  const response = await faulty.post('/api/seats', { code: '12345678' });
  expect(response.status).toBe(500);
  const text = await response.text();
  expect(JSON.parse(text)).toEqual(refusal('http.fault'));
  expect(text).not.toContain('secret');
  await faulty.stop();
});

/** `fetch` may not set these headers itself. */
function raw(path: string, method: string, headers: Record<string, string>, body = '') {
  return new Promise<{ status: number; headers: IncomingHttpHeaders }>((resolve, reject) => {
    const sent = request(
      app.at + path,
      { method, headers, setHost: headers.host === undefined },
      (answer) => {
        answer.resume();
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
const policyFor = async (host: string): Promise<string> =>
  String((await raw('/', 'GET', { host })).headers['content-security-policy']);
const statusOf = async (headers: Record<string, string>): Promise<number> =>
  (await raw('/api/workshops', 'POST', { 'content-type': 'application/json', ...headers }, '{"title":"A"}'))
    .status;
