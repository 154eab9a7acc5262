import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningApp, runApp } from './testing/running-app.ts';

const folder = mkdtempSync(join(tmpdir(), 'client-'));
const page = '<!doctype html><title>Sayso</title>';
const pageFor = (role: string): string => page.replace('Sayso', `Sayso for ${role}`);
const script = `export const words = ${JSON.stringify('say so '.repeat(500))};`;
let app: RunningApp;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), page);
  for (const role of ['lead', 'support', 'display'])
    writeFileSync(join(folder, `${role}.html`), pageFor(role));
  writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, '.built-from'), 'secret');
  writeFileSync(join(folder, 'assets', 'main-Ab3dEf.js'), script);
  writeFileSync(join(folder, 'assets', 'font-Ab3dEf.woff2'), 'font');
  app = await runApp({ clientFolder: folder });
});
afterAll(async () => {
  await app.stop();
  rmSync(folder, { recursive: true });
});

it.each([
  ...['/', '/start', '/w/12345678', '/w/12345678/plan', '/w/12345678/lead/x', '/w/x/lead', '/?x=1'].map(
    (path) => [path, page] as const,
  ),
  ...['lead', 'support', 'display'].map((role) => [`/w/12345678/${role}`, pageFor(role)] as const),
  ['/w/12345678/lead/', pageFor('lead')] as const,
])('serves the page of the role at %s, and asks to check it each time', async (path, expected) => {
  const response = await app.get(path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-cache');
  expect(await response.text()).toBe(expected);
});

it('serves files with a hash in their name to be kept for good', async () => {
  const response = await app.get('/assets/main-Ab3dEf.js');
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(await response.text()).toBe(script);
  const font = await app.get('/assets/font-Ab3dEf.woff2');
  expect(font.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(font.headers.get('content-encoding')).toBeNull();
  expect((await app.get('/favicon.svg')).headers.get('cache-control')).toBe('public, max-age=3600');
});

it('sends them packed as the browser can take it, and plain where it can not', async () => {
  const brotli = await download('/assets/main-Ab3dEf.js', 'gzip, br');
  expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
  expect(brotliDecompressSync(brotli.body).toString()).toBe(script);
  const gzip = await download('/assets/main-Ab3dEf.js', 'gzip, deflate');
  expect(gzip.headers).toMatchObject({
    'content-encoding': 'gzip',
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  });
  expect(gzip.body.length).toBeLessThan(script.length / 10);
  expect(gunzipSync(gzip.body).toString()).toBe(script);
  const plain = await download('/assets/main-Ab3dEf.js', 'identity');
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.headers.vary).toBe('Accept-Encoding');
  expect(plain.body.toString()).toBe(script);
});

it('says plainly that there is nothing at other addresses, and never sends the page for a missing file', async () => {
  for (const path of [
    '/nothing',
    '/assets/old-Ab3dEf.js',
    '/w',
    '/.built-from',
    '/assets/',
    '/../package.json',
  ]) {
    const response = await app.get(path);
    const text = await response.text();
    expect([response.status, path]).toEqual([404, path]);
    expect(text).not.toContain('secret');
    expect(text).not.toContain(page);
    expect(text).toContain('There is nothing at this address.');
  }
});

it('says with 503 that the pages are not built, and serves them once they are', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'client-'));
  const early = await runApp({ clientFolder: join(empty, 'dist') });
  const response = await early.get('/w/12345678');
  expect(response.status).toBe(503);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toContain('its pages are not built yet');
  mkdirSync(join(empty, 'dist'));
  writeFileSync(join(empty, 'dist', 'index.html'), page);
  expect(await (await early.get('/w/12345678')).text()).toBe(page);
  await early.stop();
  rmSync(empty, { recursive: true });
});

interface Download {
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
}

/** `fetch` unpacks, so this one does not. */
function download(path: string, accept: string): Promise<Download> {
  return new Promise((resolve, reject) => {
    get(app.at + path, { headers: { 'accept-encoding': accept } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => resolve({ headers: answer.headers, body: Buffer.concat(parts) }));
    }).on('error', reject);
  });
}
