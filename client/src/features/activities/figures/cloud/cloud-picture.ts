import { paper, seriesColours } from '../drawing/paper-colours.ts';
import { type Drawn, line } from '../drawing/pen.ts';
import { exactWidth, wordWidth } from '../drawing/word-width.ts';
import { wrapped } from '../drawing/wrapped.ts';
import type { Cloud } from '../figure.ts';
import { cloudColour } from './cloud-colour.ts';

const smallest = 22;
const largest = 84;
const gap = 30;

interface Piece {
  readonly id: string;
  readonly text: string;
  readonly people: number;
  readonly size: number;
  readonly width: number;
}

/**
 * A cloud for a file: words in lines, most people first, larger the more said them, each with its number. Other than on a screen
 * this can be read out, counted and checked on paper.
 */
export function cloudPicture({ words }: Cloud, width: number): Drawn {
  const most = Math.max(1, ...words.map(({ people }) => people));
  const rows: Piece[][] = [[]];
  let used = 0;
  for (const { id, text, people } of words) {
    const wanted = most > 1 ? smallest + (largest - smallest) * Math.sqrt((people - 1) / (most - 1)) : 40;
    const size = Math.max(
      smallest,
      Math.min(wanted, (width * 0.8 * wanted) / Math.max(1, wordWidth(text, wanted, true))),
    );
    const [shown = text] = wrapped(text, { width: width * 0.85, size, bold: true, most: 1 });
    const needs = wordWidth(shown, size, true) + numberWidth(people, size);
    if (used > 0 && used + needs > width) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push({ id, text: shown, people, size, width: needs });
    used += needs + gap;
  }
  let y = 0;
  const svg = rows.map((row) => {
    const tallest = Math.max(0, ...row.map(({ size }) => size));
    const total = row.reduce((sum, piece) => sum + piece.width + gap, -gap);
    let x = (width - total) / 2;
    const drawn = row.map((piece) => {
      const word = pieceOf(piece, x, y + tallest);
      x += piece.width + gap;
      return word;
    });
    y += tallest * 1.28;
    return drawn.join('');
  });
  return { svg: svg.join(''), height: y };
}

const numberSize = (size: number): number => Math.max(15, size * 0.36);
const numberWidth = (people: number, size: number): number => 7 + wordWidth(String(people), numberSize(size));

/** Words of all sizes stand on one line, and the number right after its word. */
function pieceOf({ id, text, people, size }: Piece, x: number, foot: number): string {
  const exact = exactWidth(text, size, true);
  const letters = { size, bold: true, colour: seriesColours[cloudColour(id)] };
  const word = line(text, x, foot - size, exact === undefined ? letters : { ...letters, length: exact });
  const number = numberSize(size);
  const after = x + (exact ?? wordWidth(text, size, true)) + 6;
  return word + line(String(people), after, foot - number, { size: number, colour: paper['ink-soft'] });
}
