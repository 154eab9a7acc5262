import { paper } from './paper-colours.ts';
import { wrapped } from './wrapped.ts';

/** A piece of SVG that begins at 0, 0, and how high it is. Pixels of the file. */
export interface Drawn {
  readonly svg: string;
  readonly height: number;
}

/** Lines stand so far apart, in sizes of their letters. */
export const leading = 1.3;
const baseline = 0.98;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words that people typed, safe inside and between tags. What XML can't hold at all is left out. */
export const escaped = (text: string): string =>
  text
    .replace(/[\p{Cs}\ufffe\uffff]|(?![\t\n\r])\p{Cc}/gu, '')
    .replace(/[&<>"']/g, (letter) => entities[letter] ?? '');

const rightToLeft =
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** At most two places after the point: files stay small. */
export const short = (value: number): string => String(Number(value.toFixed(2)));

export interface Lettering {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** A pale edge, for words that stand on something else. */
  readonly halo?: boolean;
  /** Squeezed or stretched to this width, whatever font stands in. */
  readonly length?: number;
}

/** One line; `y` is its top. `start` is the left end, also for words that are read from the right. */
export function line(
  text: string,
  x: number,
  y: number,
  { size, bold = false, colour = paper.ink, anchor = 'start', halo = false, length }: Lettering,
): string {
  const isRightToLeft = rightToLeft.test(text);
  const opposite = { start: 'end', middle: 'middle', end: 'start' } as const;
  const direction = isRightToLeft ? ' direction="rtl"' : '';
  const anchored = isRightToLeft ? opposite[anchor] : anchor;
  const attributes = [
    `x="${short(x)}" y="${short(y + size * baseline)}" font-size="${short(size)}" fill="${colour}"`,
    bold ? ' font-weight="680"' : '',
    anchored === 'start' ? '' : ` text-anchor="${anchored}"`,
    direction,
    length === undefined ? '' : ` textLength="${short(length)}" lengthAdjust="spacingAndGlyphs"`,
    halo ? ` stroke="${paper.surface}" stroke-width="5" stroke-linejoin="round" paint-order="stroke"` : '',
  ];
  return `<text ${attributes.join('')}>${escaped(text)}</text>`;
}

export interface Block extends Lettering {
  readonly width: number;
  readonly most?: number;
}

/** Several lines, as many as the words need. */
export function block(text: string, x: number, y: number, style: Block): Drawn {
  const lines = wrapped(text, style);
  const step = style.size * leading;
  return {
    svg: lines.map((words, row) => line(words, x, y + row * step, style)).join(''),
    height: lines.length * step,
  };
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function rect({ x, y, width, height }: Box, fill: string, more = ''): string {
  return `<rect x="${short(x)}" y="${short(y)}" width="${short(Math.max(0, width))}" height="${short(Math.max(0, height))}" fill="${fill}"${more === '' ? '' : ` ${more}`}/>`;
}

export function stroke(
  from: readonly [number, number],
  to: readonly [number, number],
  colour: string,
  width: number,
  more = '',
): string {
  return `<line x1="${short(from[0])}" y1="${short(from[1])}" x2="${short(to[0])}" y2="${short(to[1])}" stroke="${colour}" stroke-width="${width}"${more === '' ? '' : ` ${more}`}/>`;
}

/** A picture inside the file, cut to its box. */
export const image = (address: string, { x, y, width, height }: Box): string =>
  `<image x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" preserveAspectRatio="xMidYMid slice" href="${escaped(address)}"/>`;

export const moved = (svg: string, x: number, y: number): string =>
  `<g transform="translate(${short(x)} ${short(y)})">${svg}</g>`;

/** Pieces under one another. */
export function stack(pieces: readonly Drawn[], gap: number): Drawn {
  let height = 0;
  const svg = pieces.map((piece, place) => {
    if (place > 0) height += gap;
    const drawn = moved(piece.svg, 0, height);
    height += piece.height;
    return drawn;
  });
  return { svg: svg.join(''), height };
}
