/** Width of a text at a size of one unit. */
export type Measure = (text: string) => number;

export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
  /** Not all of it fits, even at the smallest size. */
  readonly cut: boolean;
}

export interface TextBox {
  readonly width: number;
  readonly height: number;
  /** Sizes to try, the largest first. The last one is the floor. */
  readonly sizes: readonly number[];
  /** Words wider than the box are broken from this size down; above it, smaller letters come first. */
  readonly breaksFrom: number;
  readonly leading: number;
}

/** The largest size at which the words fit into the box. A smaller word reads better than a broken one, down to a point. */
export function fitText(text: string, box: TextBox, measure: Measure): FittedText {
  const widths = new Map<string, number>();
  const widthOf: Measure = (part) => {
    const known = widths.get(part);
    if (known !== undefined) return known;
    const width = measure(part);
    widths.set(part, width);
    return width;
  };
  const floor = box.sizes.at(-1) ?? 12;
  for (const size of box.sizes) {
    const lines = wrap(text, box.width / size, widthOf, size <= box.breaksFrom);
    if (lines && lines.length * size * box.leading <= box.height) return { size, lines, cut: false };
  }
  const lines = wrap(text, box.width / floor, widthOf, true) ?? [];
  const room = Math.max(1, Math.floor(box.height / (floor * box.leading)));
  const last = lines[room - 1] ?? '';
  return {
    size: floor,
    lines: [...lines.slice(0, room - 1), shortened(last, box.width / floor, widthOf)],
    cut: true,
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
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word)) {
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

function shortened(line: string, width: number, widthOf: Measure): string {
  let kept = line;
  while (kept !== '' && widthOf(`${kept}…`) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
