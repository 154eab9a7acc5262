import { charactersOf } from '../../../messages/characters.ts';

/** Width of a text at a size of one unit. */
export type Measure = (text: string) => number;

export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

export interface TextBox {
  readonly width: number;
  readonly height: number;
  /** Sizes to try, the largest first. Only where even the last one is too large, letters get smaller still. */
  readonly sizes: readonly number[];
  /** Words wider than the box are broken from this size down; above it, smaller letters come first. */
  readonly breaksFrom: number;
  readonly leading: number;
}

/** Smaller than this there is nothing to see. */
const speck = 0.005;

/**
 * The largest size at which all the words fit into the box. A smaller word reads better than a broken one, down to a
 * point. Nothing is ever left out.
 */
export function fitText(text: string, box: TextBox, measure: Measure): FittedText {
  const widthOf = remembering(measure);
  const fits = ({ size, lines }: FittedText): boolean => lines.length * size * box.leading <= box.height;
  for (const size of box.sizes) {
    const lines = wrap(text, box.width / size, widthOf, size <= box.breaksFrom);
    if (lines && fits({ size, lines })) return { size, lines };
  }
  let size = box.sizes.at(-1) ?? 12;
  for (;;) {
    const lines = wrap(text, box.width / size, widthOf, true) ?? [];
    const found = { size, lines };
    if (fits(found) || size < speck) return found;
    // Half the size holds four times the words: the root of what is missing comes close at once.
    const share = Math.sqrt(box.height / (lines.length * size * box.leading));
    size *= Math.min(0.95, Math.max(0.5, share));
  }
}

/** The words in lines of that width at one size, however many lines that makes. */
export const setText = (text: string, width: number, size: number, measure: Measure): readonly string[] =>
  wrap(text, width / size, remembering(measure), true) ?? [];

/** As much of the words as fits into one line; the rest is an ellipsis. */
export function shortened(text: string, width: number, size: number, measure: Measure): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (measure(line) * size <= width) return line;
  const characters = charactersOf(line);
  let [low, high] = [0, characters.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(`${characters.slice(0, middle).join('').trimEnd()}…`) * size <= width) low = middle;
    else high = middle - 1;
  }
  return `${characters.slice(0, low).join('').trimEnd()}…`;
}

function remembering(measure: Measure): Measure {
  const widths = new Map<string, number>();
  return (part) => {
    const known = widths.get(part);
    if (known !== undefined) return known;
    const width = measure(part);
    widths.set(part, width);
    return width;
  };
}

/** Undefined when a word is wider than the line and may not be broken. */
function wrap(text: string, width: number, widthOf: Measure, breaks: boolean): string[] | undefined {
  const lines: string[] = [];
  const space = widthOf(' ');
  for (const paragraph of text.split('\n')) {
    let line = '';
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const length = widthOf(word);
      if (line !== '' && used + space + length <= width) {
        line += ` ${word}`;
        used += space + length;
        continue;
      }
      if (line !== '') lines.push(line);
      line = word;
      used = length;
      if (length <= width) continue;
      if (!breaks) return undefined;
      const parts = broken(word, width, widthOf);
      lines.push(...parts.slice(0, -1));
      line = parts.at(-1) ?? '';
      used = widthOf(line);
    }
    lines.push(line);
  }
  return lines;
}

function broken(word: string, width: number, widthOf: Measure): string[] {
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const segment of charactersOf(word)) {
    const length = widthOf(segment);
    if (part !== '' && used + length > width) {
      parts.push(part);
      part = '';
      used = 0;
    }
    part += segment;
    used += length;
  }
  return [...parts, part];
}

const strong = /\p{L}/u;
const rightToLeft = /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}]/u;

/** Which way a line is read: its first letter says so. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  for (const character of text) {
    if (strong.test(character)) return rightToLeft.test(character) ? 'rtl' : 'ltr';
  }
  return 'ltr';
}
