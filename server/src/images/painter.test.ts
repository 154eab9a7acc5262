import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../log/testing/temporary-folder.ts';
import { Painter } from './painter.ts';
import type { Painted } from './painting.ts';
import { bombGif, bombPng, type Format, photo, picture, scriptGif, svg } from './testing/pictures.ts';

const painter = new Painter();
const flat = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } });

async function drawn(bytes: Uint8Array) {
  const painted = await painter.paint(bytes);
  if ('refused' in painted) throw new Error(painted.refused);
  const metadata = await sharp(painted.webp).metadata();
  expect(metadata).toMatchObject({ format: 'webp', width: painted.width, height: painted.height });
  return { ...painted, metadata, text: Buffer.from(painted.webp).toString('latin1') };
}

it('[IM12] draws every kind of picture again as WebP', async () => {
  for (const format of ['jpeg', 'png', 'webp', 'gif', 'avif'] as const satisfies Format[]) {
    const { width, height } = await drawn(await picture(format));
    expect([format, width, height]).toEqual([format, 60, 40]);
  }
});

it('[IM12] makes large pictures fit and leaves small ones small', async () => {
  expect(await drawn(await picture('jpeg', 3200, 1000))).toMatchObject({ width: 1600, height: 500 });
  expect(await drawn(await picture('png', 10, 2000))).toMatchObject({ width: 8, height: 1600 });
  expect(await drawn(await picture('webp', 1600, 1600))).toMatchObject({ width: 1600, height: 1600 });
});

/** The names of the parts of a WebP file, which is written with one character a byte. */
function chunksOf(webp: string): readonly string[] {
  const bytes = Buffer.from(webp, 'latin1');
  const names: string[] = [];
  for (let at = 12; at + 8 <= bytes.length; ) {
    names.push(bytes.toString('latin1', at, at + 4));
    const size = bytes.readUInt32LE(at + 4);
    at += 8 + size + (size % 2);
  }
  return names;
}

it('[IM12] turns a photo upright and leaves out where and by whom it was taken', async () => {
  const sent = await photo(300, 200);
  const before = await sharp(sent).metadata();
  expect(before.orientation).toBe(6);
  expect(before.exif?.toString('latin1')).toContain('SecretCamera');
  expect(sent.toString('latin1')).toContain('SecretWords');
  const { metadata, text, ...size } = await drawn(sent);
  expect(size).toMatchObject({ width: 200, height: 300 });
  for (const kept of ['exif', 'xmp', 'iptc', 'icc', 'orientation', 'comments']) {
    expect(metadata).not.toHaveProperty(kept);
  }
  // Not shorter words: three letters come by chance in so many bytes of a picture.
  expect(text).not.toMatch(/Secret/);
  expect(chunksOf(text)).toEqual(['VP8 ']);
});

it('[IM12] keeps what can be seen through', async () => {
  expect((await drawn(await flat(8, 8).png().toBuffer())).metadata.hasAlpha).toBe(true);
});

it('[IM12] takes the first picture of one that moves', async () => {
  const frames = [await picture('png', 20, 10), await picture('png', 20, 10)];
  const moving = await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
  expect((await sharp(moving).metadata()).pages).toBe(2);
  const { metadata, ...size } = await drawn(moving);
  expect(metadata.pages).toBeUndefined();
  expect(size).toMatchObject({ width: 20, height: 10 });
});

it('[IM12] nothing of a file that is two things at once comes out', async () => {
  const jpeg = await picture('jpeg');
  const hidden = '<html><script>alert("hidden")</script></html>';
  const zip = Buffer.from('PK\x03\x04hidden.txtPK\x05\x06', 'latin1');
  for (const sent of [
    Buffer.concat([jpeg, Buffer.from(hidden)]),
    Buffer.concat([jpeg, zip]),
    Buffer.concat([await picture('png'), Buffer.from(hidden)]),
    await scriptGif('alert("hidden")'),
  ]) {
    expect(sent.toString('latin1')).toContain('hidden');
    expect((await drawn(sent)).text).not.toMatch(/hidden|script|\.txt/);
  }
});

it('[IM14] refuses pictures with too many points before decoding them', async () => {
  const bomb = bombPng(30_000, 30_000);
  expect(bomb.length).toBeLessThan(200_000);
  for (const sent of [bomb, bombGif(65_535, 65_535), bombPng(8000, 5001)]) {
    expect(await painter.paint(sent)).toEqual({ refused: 'images.too-many-pixels' });
  }
  const avif = await flat(5000, 3300).avif({ effort: 0 }).toBuffer();
  expect(await painter.paint(avif)).toEqual({ refused: 'images.too-many-pixels' });
  expect(await drawn(bombPng(8000, 5000))).toMatchObject({ width: 1600, height: 1000 });
});

it('[IM14] refuses a picture that is cut off', async () => {
  for (const format of ['jpeg', 'png', 'webp', 'gif', 'avif'] as const satisfies Format[]) {
    const whole = await picture(format, 300, 200);
    for (const part of [0.97, 0.5, 0.1]) {
      const painted: Painted = await painter.paint(whole.subarray(0, whole.length * part));
      expect([format, part, painted]).toEqual([format, part, { refused: 'images.unreadable' }]);
    }
  }
});

it('[IM13] opens nothing that is not what its first bytes say', async () => {
  const tiff = await sharp(await picture('png'))
    .tiff()
    .toBuffer();
  const disguised = Buffer.concat([Buffer.from('\xff\xd8\xff', 'latin1'), svg]);
  for (const sent of [
    svg,
    tiff,
    disguised,
    Buffer.from('GIF89a'),
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
  ]) {
    expect(await painter.paint(sent)).toEqual({ refused: 'images.unreadable' });
  }
});

const program = {
  crashes: fileURLToPath(new URL('./testing/painter-that-crashes.ts', import.meta.url)),
  hangs: fileURLToPath(new URL('./testing/painter-that-hangs.ts', import.meta.url)),
  lies: fileURLToPath(new URL('./testing/painter-that-lies.ts', import.meta.url)),
  mustBeAlone: fileURLToPath(new URL('./testing/painter-that-must-be-alone.ts', import.meta.url)),
};

it('[IM14] outlives a painter that crashes, hangs or answers nonsense', async () => {
  const largest = new Uint8Array(8 * 1024 * 1024);
  const longerThanThisTest = 90_000;
  for (const bad of [
    new Painter({ program: program.crashes, patience: longerThanThisTest }),
    new Painter({ program: program.lies, patience: longerThanThisTest }),
    new Painter({ program: program.hangs, patience: 1000 }),
  ]) {
    expect(await bad.paint(largest)).toEqual({ refused: 'images.unreadable' });
  }
});

it('[IM14] works on one picture at a time', async () => {
  const place = Buffer.from(`${temporaryFolder(onTestFinished)}/place`);
  const alone = new Painter({ program: program.mustBeAlone });
  const all = await Promise.all([1, 2, 3].map(() => alone.paint(place)));
  expect(all).toEqual(Array(3).fill({ refused: 'images.unreadable' }));
});

it('says so where the machine has no decoder', async () => {
  const noSharp =
    'data:text/javascript,import{registerHooks as r}from"node:module";' +
    'r({resolve(name,context,next){if(name==="sharp")throw new Error("no");return next(name,context)}})';
  const bare = new Painter({ options: ['--import', noSharp] });
  expect(await bare.paint(await picture('png'))).toEqual({ refused: 'images.no-painter' });
});

it('[IM14] goes on with the next picture after a bad one', async () => {
  const good = await picture('png');
  const all = await Promise.all([painter.paint(good), painter.paint(svg), painter.paint(good)]);
  expect(all.map((painted) => 'refused' in painted)).toEqual([false, true, false]);
});
