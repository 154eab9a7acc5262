import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod';
import { hashOfToken } from '../identity/seat-token.ts';
import { ImagesUnavailable } from '../images/image-store.ts';
import { MemoryImages } from '../images/memory-images.ts';
import { bombPng, photo, picture, scriptGif, svg } from '../images/testing/pictures.ts';
import { pictureWorkshop } from './testing/picture-workshop.ts';
import { type RunningApp, runApp } from './testing/running-app.ts';

const Kept = z.strictObject({ id: z.string(), width: z.number(), height: z.number() });

let app: RunningApp;
let png: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  app = await runApp();
  png = Uint8Array.from(await picture('png'));
});
afterAll(() => app.stop());

const workshop = (at = app, options?: object) => pictureWorkshop(at, options);
const outcome = async (response: Response): Promise<unknown> => [response.status, await response.json()];
const refusal = (code: string) => ({ code, sentence: expect.stringMatching(/^[A-Z].*\.$/) });
const kept = async (response: Response) => Kept.parse(await response.json());

it('[IM15] lets lead and support add pictures, and everybody in the room see them', async () => {
  const { tokens, add, look } = await workshop();
  for (const who of [tokens.lead, tokens.support]) {
    const response = await add(who, png);
    expect(response.status).toBe(201);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const { id, ...size } = await kept(response);
    expect(size).toEqual({ width: 60, height: 40 });
    for (const viewer of Object.values(tokens)) {
      const seen = await look(viewer, id);
      expect(seen.status).toBe(200);
      const headers = Object.fromEntries(seen.headers);
      expect(headers).toMatchObject({
        'content-type': 'image/webp',
        'cache-control': 'private, max-age=31536000, immutable',
        vary: 'Authorization',
        'x-content-type-options': 'nosniff',
      });
      expect(headers).not.toHaveProperty('etag');
      expect(await sharp(await seen.arrayBuffer()).metadata()).toMatchObject({ format: 'webp', width: 60 });
    }
  }
});

it('[IM15] lets nobody else add one', async () => {
  const { tokens, add, path } = await workshop();
  const other = await workshop();
  for (const who of [tokens.participant, tokens.display]) {
    expect(await outcome(await add(who, png))).toEqual([403, refusal('images.team-only')]);
  }
  for (const who of [undefined, '', 'x'.repeat(43), other.tokens.lead, `${tokens.lead}x`]) {
    expect(await outcome(await add(who, png))).toEqual([401, refusal('images.no-seat')]);
  }
  const elsewhere = [
    `${path}?token=${tokens.lead}`,
    path.replace(/\d{8}/, '10000000'),
    path.replace(/\d{8}/, '..%2F'),
  ];
  for (const address of elsewhere) {
    const answer = await fetch(app.at + address, {
      method: 'POST',
      body: png,
      headers: { 'content-type': 'image/png' },
    });
    expect([address, answer.status]).toEqual([address, 401]);
  }
  expect(await app.images.rooms()).not.toContain(path.split('/')[3]);
});

it('[IM15] shows a picture to no other room and to nobody without a seat, all alike', async () => {
  const { tokens, add, look, path } = await workshop();
  const other = await workshop();
  const { id } = await kept(await add(tokens.lead, png));
  const tries = [
    look(undefined, id),
    look('x'.repeat(43), id),
    look(other.tokens.lead, id),
    other.look(other.tokens.lead, id),
    look(tokens.lead, 'A'.repeat(22)),
    look(tokens.lead, `${id}.webp`),
    look(tokens.lead, `..%2f${id}`),
    look(tokens.lead, '%2e%2e%2f%2e%2e%2fsayso.db'),
    look(tokens.lead, '__proto__'),
    app.get(`${path}/${id}?token=${tokens.lead}`),
    app.get(`${path}/${id}`, { authorization: tokens.lead }),
    app.get(`${path}/${id}`, { cookie: `token=${tokens.lead}` }),
  ];
  for (const answer of await Promise.all(tries)) {
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await outcome(answer)).toEqual([404, refusal('http.nothing-here')]);
  }
});

it('[IM15] shows nothing to people who wait to be let in, or whose seat was taken away', async () => {
  const { code, tokens, act, add, look } = await workshop(app, { title: 'Our school', asksBefore: true });
  const { id } = await kept(await add(tokens.lead, png));
  expect((await look(tokens.participant, id)).status).toBe(404);
  await act(tokens.lead, { type: 'people.LetEveryoneIn' });
  expect((await look(tokens.participant, id)).status).toBe(200);
  expect((await look(tokens.display, id)).status).toBe(200);
  const seat = await app.seats.findSeat(hashOfToken(tokens.display));
  await app.seats.forgetSeat(code, seat?.seat ?? '');
  expect((await look(tokens.display, id)).status).toBe(404);
});

it('[IM15] adds nothing after the end, and goes on showing', async () => {
  const { tokens, act, add, look } = await workshop();
  const { id } = await kept(await add(tokens.lead, png));
  await act(tokens.lead, { type: 'workshop.End' });
  expect(await outcome(await add(tokens.lead, png))).toEqual([409, refusal('images.ended')]);
  expect((await look(tokens.lead, id)).status).toBe(200);
});

it('takes nothing from the pages of other websites', async () => {
  const { tokens, add } = await workshop();
  for (const origin of ['https://evil.example', 'null']) {
    expect(await outcome(await add(tokens.lead, png, { origin }))).toEqual([403, refusal('http.other-site')]);
  }
  expect((await add(tokens.lead, png, { origin: app.at })).status).toBe(201);
});

it('[IM13] refuses what is no picture it draws, whatever it calls itself', async () => {
  const { tokens, add } = await workshop();
  const pdf = '%PDF-1.7 and more';
  for (const [body, type] of [
    [svg, 'image/png'],
    [svg, 'image/svg+xml'],
    [pdf, 'application/octet-stream'],
    ['', 'image/png'],
    [png, 'text/plain'],
    [png, 'multipart/form-data; boundary=x'],
    [png, 'application/json'],
  ] as const) {
    const answer = await add(tokens.lead, body, { 'content-type': type });
    expect([type, await outcome(answer)]).toEqual([type, [415, refusal('images.wrong-kind')]]);
  }
  expect((await add(tokens.lead, png, { 'content-type': 'application/octet-stream' })).status).toBe(201);
  expect((await add(tokens.lead, png, { 'content-encoding': 'gzip' })).status).toBe(415);
});

it('[IM14] refuses more than 8 MB, more than 40 million points, and what is cut off', async () => {
  const { code, tokens, add } = await workshop();
  const eight = Buffer.concat([png, Buffer.alloc(8 * 1024 * 1024 - png.length)]);
  expect((await add(tokens.lead, eight)).status).toBe(201);
  const more = Buffer.concat([eight, Buffer.alloc(1)]);
  expect(await outcome(await add(tokens.lead, more))).toEqual([413, refusal('images.too-big')]);
  const bomb = await add(tokens.lead, Uint8Array.from(bombPng(30_000, 30_000)));
  expect(await outcome(bomb)).toEqual([422, refusal('images.too-many-pixels')]);
  const cut = await add(tokens.lead, png.subarray(0, png.length / 2));
  expect(await outcome(cut)).toEqual([422, refusal('images.unreadable')]);
  expect((await app.get('/healthz')).status).toBe(200);
  expect(await app.images.save(code, Uint8Array.of(1))).not.toBe('full');
});

it('[IM12] serves only what was drawn again: no place, no camera, nothing behind the picture', async () => {
  const { tokens, add, look } = await workshop();
  const behind = Buffer.concat([await picture('jpeg'), Buffer.from('<script>SecretScript</script>')]);
  for (const sent of [await photo(300, 200), behind, await scriptGif('SecretScript()')]) {
    expect(sent.toString('latin1')).toContain('Secret');
    const { id } = await kept(await add(tokens.support, Uint8Array.from(sent)));
    const served = Buffer.from(await (await look(tokens.participant, id)).arrayBuffer());
    expect(served.subarray(8, 12).toString()).toBe('WEBP');
    expect(served.toString('latin1')).not.toMatch(/Secret|script|EXIF|XMP/i);
  }
});

it('[IM14] slows a seat down after twenty, and no other seat', async () => {
  const painter = { paint: async () => ({ webp: Uint8Array.of(1), width: 1, height: 1 }) };
  const paced = await runApp({ painter });
  const { tokens, add } = await workshop(paced);
  for (let n = 0; n < 20; n++) expect((await add(tokens.lead, png)).status).toBe(201);
  const late = await add(tokens.lead, png);
  expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await outcome(late)).toEqual([429, refusal('images.slow-down')]);
  expect((await add(tokens.support, png)).status).toBe(201);
  await paced.stop();
});

it('[IM14] works on four pictures of a room at once, and gives the places back', async () => {
  const waiting: (() => void)[] = [];
  const painter = {
    paint: () =>
      new Promise<{ refused: 'images.unreadable' }>((resolve) =>
        waiting.push(() => resolve({ refused: 'images.unreadable' })),
      ),
  };
  const slow = await runApp({ painter });
  const { tokens, add } = await workshop(slow);
  const four = [1, 2, 3, 4].map(() => add(tokens.lead, png));
  await expect.poll(() => waiting.length).toBe(4);
  expect((await add(tokens.support, png)).status).toBe(429);
  for (const go of waiting.splice(0)) go();
  expect((await Promise.all(four)).map(({ status }) => status)).toEqual([422, 422, 422, 422]);
  const next = add(tokens.lead, png);
  await expect.poll(() => waiting.length).toBe(1);
  waiting[0]?.();
  expect((await next).status).toBe(422);
  await slow.stop();
});

it('[IM3] says so when a room is full', async () => {
  const full = await runApp({ images: new MemoryImages({ pictures: 1, bytes: 10_000_000 }) });
  const { tokens, add } = await workshop(full);
  expect((await add(tokens.lead, png)).status).toBe(201);
  expect(await outcome(await add(tokens.lead, png))).toEqual([409, refusal('images.full')]);
  await full.stop();
});

it('[IM5] keeps no picture of a room that is deleted while it is drawn', async () => {
  let paint = (): void => {};
  const drawn = new Promise<void>((resolve) => {
    paint = resolve;
  });
  let began = false;
  const painter = {
    paint: async () => {
      began = true;
      await drawn;
      return { webp: Uint8Array.of(1), width: 1, height: 1 };
    },
  };
  const images = new MemoryImages();
  const slow = await runApp({ painter, images });
  const { code, tokens, add } = await workshop(slow);
  const adding = add(tokens.lead, png);
  await expect.poll(() => began).toBe(true);
  await slow.log.deleteRoom(code);
  slow.shelf.forget(code);
  paint();
  expect((await adding).status).toBe(401);
  expect(await images.rooms()).toEqual([]);
  await slow.stop();
});

it('[IM10] answers 503 when the disk fails and 501 where nothing can be drawn', async () => {
  const failing = new MemoryImages();
  failing.save = () => Promise.reject(new ImagesUnavailable('ENOSPC'));
  failing.read = () => Promise.reject(new ImagesUnavailable('EIO'));
  const broken = await runApp({ images: failing });
  const there = await workshop(broken);
  expect(await outcome(await there.add(there.tokens.lead, png))).toEqual([503, refusal('http.not-saved')]);
  expect((await there.look(there.tokens.lead, 'A'.repeat(22))).status).toBe(503);
  await broken.stop();

  const bare = await runApp({ painter: { paint: async () => ({ refused: 'images.no-painter' }) } });
  const here = await workshop(bare);
  expect(await outcome(await here.add(here.tokens.lead, png))).toEqual([501, refusal('images.no-painter')]);
  await bare.stop();
});
