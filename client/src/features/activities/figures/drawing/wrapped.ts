import { charactersOf } from '../../../../messages/characters.ts';
import { wordWidth } from './word-width.ts';

export interface Wrapping {
  /** In the unit of `size`. */
  readonly width: number;
  readonly size: number;
  readonly bold?: boolean;
  /** What does not fit into so many lines is cut off with "…". */
  readonly most?: number;
}

/** Words in lines no wider than `width`. A word that is too long for a line of its own goes on in the next. */
export function wrapped(
  text: string,
  { width, size, bold = false, most = Number.POSITIVE_INFINITY }: Wrapping,
): string[] {
  const lines: string[] = [];
  const fits = (line: string) => wordWidth(line, size, bold) <= width;
  for (const paragraph of text.trim().split(/\r\n|[\n\r\u2028\u2029]/)) {
    let line = '';
    for (const word of paragraph.split(/\s+/)) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (fits(longer)) {
        line = longer;
        continue;
      }
      if (line !== '') lines.push(line);
      const pieces = fits(word) ? [word] : broken(word, fits);
      lines.push(...pieces.slice(0, -1));
      line = pieces.at(-1) ?? '';
      if (lines.length > most) break;
    }
    lines.push(line);
    if (lines.length > most) break;
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), shortened(kept.at(-1) ?? '', fits)];
}

function broken(word: string, fits: (line: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of charactersOf(word)) {
    if (piece !== '' && !fits(piece + letter)) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

function shortened(line: string, fits: (line: string) => boolean): string {
  const letters = [...charactersOf(line)];
  while (letters.length > 0 && !fits(`${letters.join('').trimEnd()}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
