import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { filter } from './pixel-stream.ts';
import { pngFile } from './png-file.ts';

/** Two pixels wide, rows of red, green, blue and the alpha that is left out. */
const rows = Uint8ClampedArray.of(10, 20, 30, 255, 40, 50, 60, 255, 10, 20, 30, 255, 41, 49, 60, 255);

it('a row is what it differs from the one above, and the next strip goes on from there', () => {
  const { bytes, last } = filter(rows, 2, 2, new Uint8Array(6));
  expect([...bytes]).toEqual([2, 10, 20, 30, 40, 50, 60, 2, 0, 0, 0, 1, 255, 0]);
  expect([...last]).toEqual([10, 20, 30, 41, 49, 60]);
  const next = filter(rows.slice(8), 2, 1, last);
  expect([...next.bytes]).toEqual([2, 0, 0, 0, 0, 0, 0]);
});

it('a picture file says how large it is, also in print, and is whole', async () => {
  const { bytes } = filter(rows, 2, 2, new Uint8Array(6));
  const packing = new CompressionStream('deflate');
  const packed = new Response(packing.readable).arrayBuffer();
  const writer = packing.writable.getWriter();
  await writer.write(bytes);
  await writer.close();
  const file = pngFile({ width: 2, height: 2, parts: [new Uint8Array(await packed)] });
  const view = new DataView(await file.arrayBuffer());
  const text = new TextDecoder('latin1').decode(view.buffer);
  expect(text.slice(1, 4)).toBe('PNG');
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([2, 2]);
  const dots = text.indexOf('pHYs') + 4;
  expect(Math.round((view.getUint32(dots) * 25.4) / 1000)).toBe(300);
  const data = text.indexOf('IDAT');
  const body = new Uint8Array(view.buffer, data + 4, view.getUint32(data - 4));
  expect(new Uint8Array(inflateSync(body))).toEqual(bytes);
  // The checksum that every PNG ends with.
  expect(view.getUint32(view.byteLength - 4)).toBe(0xae426082);
});
