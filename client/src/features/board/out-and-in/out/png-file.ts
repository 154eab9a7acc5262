import type { PackedPixels } from './pixel-stream.ts';

/** Pixels a metre at 300 dots an inch: printed as it is, a picture has the size that was chosen. */
const density = 11_811;
const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** A picture file (PNG, RFC 2083): eight bits each of red, green and blue. */
export function pngFile({ width, height, parts }: PackedPixels): Blob {
  const head = new DataView(new ArrayBuffer(13));
  head.setUint32(0, width);
  head.setUint32(4, height);
  head.setUint8(8, 8);
  head.setUint8(9, 2);
  const dots = new DataView(new ArrayBuffer(9));
  dots.setUint32(0, density);
  dots.setUint32(4, density);
  dots.setUint8(8, 1);
  const chunks = [
    ...chunk('IHDR', new Uint8Array(head.buffer)),
    ...chunk('sRGB', Uint8Array.of(0)),
    ...chunk('pHYs', new Uint8Array(dots.buffer)),
    ...parts.flatMap((part) => chunk('IDAT', part)),
    ...chunk('IEND', new Uint8Array()),
  ];
  return new Blob([signature, ...chunks], { type: 'image/png' });
}

function chunk(name: string, body: Uint8Array<ArrayBuffer>): readonly Uint8Array<ArrayBuffer>[] {
  const letters = Uint8Array.from(name, (letter) => letter.charCodeAt(0));
  return [number(body.length), letters, body, number(checksum(letters, body))];
}

function number(value: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, value);
  return new Uint8Array(view.buffer);
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

/** CRC-32 of the parts as one. */
function checksum(...parts: readonly Uint8Array[]): number {
  let rest = 0xffffffff;
  for (const part of parts) {
    for (const byte of part) rest = (table[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
  }
  return (rest ^ 0xffffffff) >>> 0;
}
