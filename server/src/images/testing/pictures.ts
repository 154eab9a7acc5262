import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

export type Format = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif';

/** Noise, so that a file has some length and cutting it off takes something away. */
const noise = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: 'orange',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  });

export const picture = (format: Format, width = 60, height = 40): Promise<Buffer> =>
  noise(width, height).toFormat(format).toBuffer();

/** A phone's photo: lying on its side, with a camera's name and the place where it was taken. */
export const photo = (width: number, height: number): Promise<Buffer> =>
  noise(width, height)
    .jpeg()
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: 'SecretCamera', Copyright: 'SecretPerson' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '60/1 10/1 15/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '24/1 56/1 0/1',
      },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF>SecretWords</rdf:RDF></x:xmpmeta>')
    .toBuffer();

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** A PNG of one colour, all its rows there: a hundred kilobytes that would be a hundred megabytes. */
export function bombPng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // One bit each, shades of grey.
  header.set([1, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((1 + Math.ceil(width / 8)) * height);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A GIF of one point that says it is huge. */
export function bombGif(width: number, height: number): Buffer {
  const start = Buffer.from('GIF89a\0\0\0\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\0\0\0\0\0', 'latin1');
  for (const at of [6, 24]) {
    start.writeUInt16LE(width, at);
    start.writeUInt16LE(height, at + 2);
  }
  return Buffer.concat([start, Buffer.from('\x02\x02D\x01\0;', 'latin1')]);
}

/** `GIF89a=1;/*` is also the beginning of a script: the comment block holds the rest of it. */
export async function scriptGif(script: string): Promise<Buffer> {
  const gif = await picture('gif');
  const text = Buffer.from(`*/${script}`, 'latin1');
  const comment = Buffer.concat([Buffer.from([0x21, 0xfe, text.length]), text, Buffer.from([0])]);
  const table = ((gif[10] ?? 0) & 0x80) === 0 ? 0 : 3 * 2 ** (((gif[10] ?? 0) & 7) + 1);
  const at = 13 + table;
  return Buffer.concat([gif.subarray(0, at), comment, gif.subarray(at)]);
}

export const svg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert(1)</script></svg>',
);
