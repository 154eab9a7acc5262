import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type CloudDrawing, type CloudWord, layCloud } from './cloud-layout.ts';

/** Letters as filled boxes, half as wide as high: what the layout reads back from its canvas. */
function canvasOfBoxes(): CanvasRenderingContext2D {
  const side = 2048;
  let pixels = new Uint8ClampedArray(4);
  let origin = { x: 0, y: 0 };
  const size = () => Number(/([\d.]+)px/.exec(context.font)?.[1] ?? 0);
  const context = {
    font: '',
    measureText: (text: string) => ({ width: [...text].length * size() * 0.5 }),
    clearRect: () => {
      pixels = new Uint8ClampedArray(side * side * 4);
    },
    save: () => undefined,
    restore: () => {
      origin = { x: 0, y: 0 };
    },
    translate: (x: number, y: number) => {
      origin = { x, y };
    },
    strokeText: () => undefined,
    fillText: (text: string, left: number) => {
      const width = [...text].length * size() * 0.5;
      for (let y = Math.round(origin.y - size() * 0.7); y < origin.y; y += 1) {
        for (let x = 0; x < width; x += 1) pixels[(y * side + Math.round(origin.x + left + x)) * 4] = 255;
      }
    },
    getImageData: (_x: number, _y: number, width: number) => ({
      data: width === 1 ? new Uint8ClampedArray(4) : pixels,
    }),
  };
  return context as unknown as CanvasRenderingContext2D;
}

beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(() => canvasOfBoxes() as never);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const space = { width: 760, height: 420, smallest: 17, largest: 88 };
const some = (count: number): CloudWord[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `word-${at}`,
    text: `word ${at}`,
    people: Math.max(1, Math.round(20 / (at + 1))),
  }));
const lay = (words: readonly CloudWord[]) => layCloud(words, space, new AbortController().signal);

it('the same words always stand in the same places', async () => {
  expect(await lay(some(25))).toEqual(await lay(some(25)));
});

it('no word covers another, and none leaves the picture', async () => {
  const { words, ...part } = await lay(some(40));
  expect(words).toHaveLength(40);
  const boxes = words.map(({ text, x, y, size }) => {
    const half = ([...text].length * size * 0.5) / 2;
    return { left: x - half, right: x + half, top: y - size * 0.7, bottom: y };
  });
  for (const [at, one] of boxes.entries()) {
    expect(inside(one, part)).toBe(true);
    for (const other of boxes.slice(at + 1)) {
      const apart =
        one.right <= other.left ||
        other.right <= one.left ||
        one.bottom <= other.top ||
        other.bottom <= one.top;
      expect(apart).toBe(true);
    }
  }
});

it('more people make a word larger, never smaller', async () => {
  const { words } = await lay(some(12));
  const sized = [...words].sort((one, other) => other.people - one.people).map(({ size }) => size);
  expect(sized).toEqual([...sized].sort((one, other) => other - one));
  expect(sized[0]).toBeGreaterThan((sized.at(-1) ?? 0) * 1.5);
});

it('a word of 120 letters is cut between letters and still fits', async () => {
  const { words } = await lay([{ id: 'long', text: '👩‍👩‍👧'.repeat(120), people: 3 }]);
  expect(words[0]?.text).toBe(`${'👩‍👩‍👧'.repeat(39)}…`);
});

it('stops when nobody waits for it any more', async () => {
  const leaving = new AbortController();
  const laying = layCloud(some(60), space, leaving.signal);
  leaving.abort();
  await expect(laying).rejects.toThrow();
});

function inside(
  box: { left: number; right: number; top: number; bottom: number },
  part: Omit<CloudDrawing, 'words'>,
): boolean {
  const spare = 4;
  return (
    box.left >= part.left - spare &&
    box.right <= part.left + part.width + spare &&
    box.top >= part.top - spare &&
    box.bottom <= part.top + part.height + spare
  );
}
