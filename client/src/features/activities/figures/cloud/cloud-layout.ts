import cloud from 'd3-cloud';
import { charactersOf } from '../../../../messages/characters.ts';

export interface CloudWord {
  readonly id: string;
  readonly text: string;
  readonly people: number;
}

/** A word in its place: the middle of its baseline, measured from the middle of the picture. Pixels of the drawing. */
export interface PlacedWord extends CloudWord {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The part of the space that holds words, for a `viewBox`. */
export interface CloudDrawing {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly PlacedWord[];
}

export interface CloudSpace {
  readonly width: number;
  readonly height: number;
  /** The smallest and the largest letters. */
  readonly smallest: number;
  readonly largest: number;
}

const cloudFont = { family: 'Atkinson Hyperlegible Next Variable', weight: 680 } as const;
const fallbacks = '"Segoe UI", "Noto Sans", system-ui, sans-serif';
/** No layout works for longer than this before other things get their turn. Milliseconds. */
const slice = 8;
/** Each try makes all letters a little smaller, down to what can still be read. */
const shrink = 0.86;
const tries = 5;
const longest = 40;
/** The layout measures one size larger, and keeps a multiple of 32 pixels free for each word. */
const sideRoom = 40;

/**
 * Places words without turning them, the largest in the middle. The same words in the same space always stand in the same
 * places. When not all fit, all are made smaller; what does not fit even then is left out, the last ones first.
 */
export async function layCloud(
  words: readonly CloudWord[],
  space: CloudSpace,
  signal: AbortSignal,
): Promise<CloudDrawing> {
  await fontsReady();
  let best: Laid = { words: [], bounds: undefined };
  let scale = firstScale(words, space);
  for (let attempt = 0; attempt < tries && best.words.length < words.length; attempt += 1) {
    signal.throwIfAborted();
    const placed = await laidOnce(words, space, scale, signal);
    if (placed.words.length > best.words.length) best = placed;
    scale *= shrink;
  }
  return { ...partWithWords(best.bounds, space), words: best.words };
}

interface Laid {
  readonly words: readonly PlacedWord[];
  readonly bounds: readonly [Point, Point] | undefined;
}
interface Point {
  readonly x: number;
  readonly y: number;
}

/** Few words must not become giants: never less than this share of the space is shown. */
const leastShown = 0.62;

function partWithWords(bounds: Laid['bounds'], space: CloudSpace): Omit<CloudDrawing, 'words'> {
  const [from, to] = bounds ?? [
    { x: 0, y: 0 },
    { x: space.width, y: space.height },
  ];
  const width = Math.max(to.x - from.x, space.width * leastShown);
  const height = Math.max(to.y - from.y, space.height * leastShown);
  const middle = { x: (from.x + to.x - space.width) / 2, y: (from.y + to.y - space.height) / 2 };
  return { left: middle.x - width / 2, top: middle.y - height / 2, width, height };
}

function laidOnce(
  words: readonly CloudWord[],
  space: CloudSpace,
  scale: number,
  signal: AbortSignal,
): Promise<Laid> {
  const most = Math.max(1, ...words.map(({ people }) => people));
  const floor = space.smallest * Math.max(0.75, scale);
  const measure = measurer();
  return new Promise((resolve, reject) => {
    const layout = cloud<CloudWord & { text: string; letters: number }>()
      .size([space.width, space.height])
      .words(
        words.map((word) => {
          const text = shortened(word.text);
          const wanted = Math.max(floor, sizeOf(word.people, most, space) * scale);
          const widest = (space.width - sideRoom) / Math.max(measure(text), 0.01) - 1;
          return { ...word, text, letters: Math.min(wanted, widest) };
        }),
      )
      .text(({ text }) => text)
      .font(`"${cloudFont.family}", ${fallbacks}`)
      .fontWeight(cloudFont.weight)
      .fontSize(({ letters }) => letters)
      .padding(Math.max(3, space.smallest * 0.3))
      .rotate(0)
      .random(dice())
      .timeInterval(slice)
      .on('end', (placed, bounds) => {
        signal.removeEventListener('abort', stop);
        resolve({
          words: placed.map(({ id, text, people, x, y, size }) => ({ id, text, people, x, y, size })),
          bounds,
        });
      });
    const stop = () => {
      layout.stop();
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop, { once: true });
    layout.start();
  });
}

/** The area of a word grows with its people. One person alone is the smallest. */
function sizeOf(people: number, most: number, { smallest, largest }: CloudSpace): number {
  if (most <= 1) return (smallest + largest) / 2.6;
  return smallest + (largest - smallest) * Math.sqrt((people - 1) / (most - 1));
}

/** Begins near the size at which the words cover about half of the space, so that few tries are wasted. */
function firstScale(words: readonly CloudWord[], space: CloudSpace): number {
  const most = Math.max(1, ...words.map(({ people }) => people));
  const measure = measurer();
  const covered = words.reduce((sum, { text, people }) => {
    const size = sizeOf(people, most, space);
    return sum + measure(shortened(text)) * size * size * 1.15;
  }, 0);
  return Math.min(1.15, Math.sqrt((space.width * space.height * 0.62) / Math.max(covered, 1)));
}

/** Answers how wide words are, in letters of their own size. */
function measurer(): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = `${cloudFont.weight} 100px "${cloudFont.family}", ${fallbacks}`;
  return (text) => (context?.measureText(text).width ?? text.length * 55) / 100;
}

function shortened(text: string): string {
  const letters = charactersOf(text);
  if (letters.length <= longest) return text;
  return `${letters
    .slice(0, longest - 1)
    .join('')
    .trimEnd()}…`;
}

/** Measured with another font, words would lie upon one another once theirs has come. */
async function fontsReady(): Promise<void> {
  try {
    await document.fonts.load(`${cloudFont.weight} 32px "${cloudFont.family}"`);
  } catch {
    // The fallback then stands in both for measuring and for drawing.
  }
}

/** Numbers from 0 to 1 that look thrown and are the same every time (mulberry32). */
function dice(): () => number {
  let state = 0x5a_75_0b_1e;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
