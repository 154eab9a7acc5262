import type { BoardDrawing } from './board-drawing.ts';

/** The rows of a picture, packed as both PNG and PDF hold them: filtered against the row above, then deflated. */
export interface PackedPixels {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly Uint8Array<ArrayBuffer>[];
}

/** Phones refuse canvases of more; less in one piece keeps memory small. */
const pixelsAtOnce = 4_000_000;
/** PNG's filter "Up": a row is what it differs from the one above. Where nothing changes, that is zeros. */
const up = 2;

export const canPack = (): boolean => typeof CompressionStream === 'function';

/** Draws the board strip by strip, so that no canvas is ever too large. `progress`: 0 to 1. */
export async function packPixels(
  { print, paint }: BoardDrawing,
  progress: (share: number) => void = () => {},
): Promise<PackedPixels> {
  const { width, height } = print;
  const high = Math.max(16, Math.min(height, Math.floor(pixelsAtOnce / width)));
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = high;
  const context = canvas.getContext('2d', { willReadFrequently: true, alpha: false });
  if (!context) throw new Error('This browser gives no canvas of that size');
  const packing = new CompressionStream('deflate');
  const packed = collect(packing.readable);
  const writer = packing.writable.getWriter();
  let above = new Uint8Array(3 * width);
  for (let top = 0; top < height; top += high) {
    const rows = Math.min(high, height - top);
    paint(context, top, rows);
    const filtered = filter(context.getImageData(0, 0, width, rows).data, width, rows, above);
    above = filtered.last;
    await writer.write(filtered.bytes);
    progress(Math.min(1, (top + rows) / height));
    // Drawing takes a while: the page stays alive in between.
    await new Promise((resolve) => setTimeout(resolve));
  }
  await writer.close();
  canvas.width = 0;
  return { width, height, parts: await packed };
}

/** Red, green and blue of each row, as the difference from the row above, after the sign of the filter. */
export function filter(
  pixels: Uint8ClampedArray,
  width: number,
  rows: number,
  above: Uint8Array<ArrayBuffer>,
): { readonly bytes: Uint8Array<ArrayBuffer>; readonly last: Uint8Array<ArrayBuffer> } {
  const bytes = new Uint8Array(rows * (3 * width + 1));
  const before = Uint8Array.from(above);
  let to = 0;
  let from = 0;
  for (let row = 0; row < rows; row += 1) {
    bytes[to] = up;
    to += 1;
    for (let at = 0; at < 3 * width; at += 3) {
      for (let channel = 0; channel < 3; channel += 1) {
        const value = pixels[from + channel] ?? 0;
        bytes[to + channel] = value - (before[at + channel] ?? 0);
        before[at + channel] = value;
      }
      to += 3;
      from += 4;
    }
  }
  return { bytes, last: before };
}

async function collect(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) parts.push(next.value);
  return parts;
}
