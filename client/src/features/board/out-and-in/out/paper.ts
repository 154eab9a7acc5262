import type { Size } from '@sayso/shared/features/board/kinds/item-kind.ts';

export const paperSizes = ['a4', 'a3', 'poster'] as const;
export type PaperSize = (typeof paperSizes)[number];

/** How a board comes onto paper. Board units times `scale` are pixels; pixels times `points` are points of a page. */
export interface Print {
  readonly scale: number;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** CSS pixels a board unit, on the paper: what is drawn at a size that can be read keeps to it. */
  readonly reading: number;
  readonly points: number;
}

/** Millimetres, short and long side. */
const sides = { a4: { short: 210, long: 297 }, a3: { short: 297, long: 420 } } as const;
export const pageMargin = 8;
const printDots = 300;
const millimetres = 25.4;
const cssDots = 96;
export const pointsAnInch = 72;

/** On a poster a note is 5 cm wide. */
const posterDotsAUnit = (printDots * 50) / millimetres / 200;
/** No program opens pictures that are much larger. */
const longestSide = 16_000;
const mostPixels = 100_000_000;
/** A board with one note on it does not need a page full of letters. */
const mostDotsAUnit = 6;

export const pageSize = (paper: Exclude<PaperSize, 'poster'>, landscape: boolean): Size => {
  const { short, long } = sides[paper];
  return landscape ? { width: long, height: short } : { width: short, height: long };
};

/** As large as the paper allows, in the shape of what is printed. `size`: board units. */
export function printOf({ width, height }: Size, paper: PaperSize): Print {
  const limit = Math.min(
    longestSide / Math.max(width, height),
    Math.sqrt(mostPixels / (width * height)),
    mostDotsAUnit,
  );
  const scale = Math.min(limit, paper === 'poster' ? posterDotsAUnit : fitting(width, height, paper));
  return {
    scale,
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
    reading: (scale * cssDots) / printDots,
    points: pointsAnInch / printDots,
  };
}

function fitting(width: number, height: number, paper: Exclude<PaperSize, 'poster'>): number {
  const page = pageSize(paper, width >= height);
  const dots = (length: number): number => ((length - 2 * pageMargin) / millimetres) * printDots;
  return Math.min(dots(page.width) / width, dots(page.height) / height);
}
