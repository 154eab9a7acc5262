import { type PDFContext, PDFHexString, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import { charactersOf } from '../../../../messages/characters.ts';
import { visualOrder } from './visual-order.ts';
import type { WrittenLine } from './written-words.ts';

/*
 * Words that are not seen but can be searched, chosen, copied and read aloud. Their letters are empty drawings that only
 * say which characters they stand for: so a page takes every script and every emoji, and carries no font.
 */

/** Codes 1 to 255 of one font. */
const mostLetters = 255;
/** How wide an empty letter is, in thousandths of its size. */
const letterWidth = 500;

interface Letter {
  readonly font: number;
  readonly code: number;
}

export interface WordLayer {
  /** By the names that `content` uses. */
  readonly fonts: ReadonlyMap<string, PDFRef>;
  readonly content: string;
}

/** `place`: from a point of the picture to one of the page; `scale`: points a pixel. */
export function wordLayer(
  pdf: PDFContext,
  lines: readonly WrittenLine[],
  place: (x: number, y: number) => { readonly x: number; readonly y: number },
  scale: number,
): WordLayer {
  const letters = new Map<string, Letter>();
  for (const letter of new Set(lines.flatMap(({ text }) => charactersOf(text)))) {
    const count = letters.size;
    letters.set(letter, { font: Math.floor(count / mostLetters), code: (count % mostLetters) + 1 });
  }
  const fonts = new Map<string, PDFRef>();
  for (let font = 0; font * mostLetters < letters.size; font += 1) {
    const own = [...letters].filter(([, letter]) => letter.font === font);
    fonts.set(
      fontName(font),
      emptyFont(
        pdf,
        own.map(([text, { code }]) => ({ text, code })),
      ),
    );
  }
  return { fonts, content: ['BT', '3 Tr', ...lines.flatMap(shown), 'ET'].join('\n') };

  function shown({ text, x, y, width, size, turn }: WrittenLine): readonly string[] {
    const all = visualOrder(charactersOf(text));
    const points = size * scale;
    const natural = (all.length * letterWidth * points) / 1000;
    const stretch = (100 * width * scale) / natural;
    const at = place(x, y);
    const angle = (-turn * Math.PI) / 180;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    // Words stand on their line; what was measured is their middle.
    const [left, foot] = [at.x + sin * points * 0.35, at.y - cos * points * 0.35];
    return [
      `${fixed(stretch)} Tz`,
      `${[cos, sin, -sin, cos, left, foot].map(fixed).join(' ')} Tm`,
      ...runs(all).flatMap(({ font, codes }) => [
        `/${fontName(font)} ${fixed(points)} Tf`,
        `<${codes.map(asByte).join('')}> Tj`,
      ]),
    ];
  }

  function runs(all: readonly string[]) {
    const found: { font: number; codes: number[] }[] = [];
    for (const one of all) {
      const letter = letters.get(one);
      if (!letter) continue;
      const last = found.at(-1);
      if (last?.font === letter.font) last.codes.push(letter.code);
      else found.push({ font: letter.font, codes: [letter.code] });
    }
    return found;
  }
}

const fontName = (font: number): string => `W${font}`;
const fixed = (value: number): string => (Number.isFinite(value) ? String(Number(value.toFixed(4))) : '0');
const asByte = (code: number): string => code.toString(16).padStart(2, '0');

function emptyFont(
  pdf: PDFContext,
  letters: readonly { readonly text: string; readonly code: number }[],
): PDFRef {
  const last = letters.length;
  const nothing = pdf.register(pdf.stream(`${letterWidth} 0 0 0 0 0 d1`));
  const name = (code: number): string => `c${code}`;
  return pdf.register(
    pdf.obj({
      Type: 'Font',
      Subtype: 'Type3',
      FontBBox: [0, 0, 1000, 1000],
      FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
      FirstChar: 1,
      LastChar: last,
      Widths: letters.map(() => letterWidth),
      Encoding: {
        Type: 'Encoding',
        Differences: [1, ...letters.map(({ code }) => PDFName.of(name(code)))],
      },
      CharProcs: Object.fromEntries(letters.map(({ code }) => [name(code), nothing])),
      Resources: {},
      ToUnicode: pdf.register(pdf.flateStream(meanings(letters))),
    }),
  );
}

/** Which characters a code stands for: a map as PDF readers expect it, a hundred lines at a time. */
function meanings(letters: readonly { readonly text: string; readonly code: number }[]): string {
  const lines = letters.map(({ text, code }) => `<${asByte(code)}> <${utf16(text)}>`);
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += 100) {
    const block = lines.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar`, ...block, 'endbfchar');
  }
  return [
    ...['/CIDInit /ProcSet findresource begin', '12 dict begin', 'begincmap'],
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    ...['/CMapName /Adobe-Identity-UCS def', '/CMapType 2 def'],
    ...['1 begincodespacerange', '<00> <ff>', 'endcodespacerange'],
    ...blocks,
    ...['endcmap', 'CMapName currentdict /CMap defineresource pop', 'end', 'end'],
  ].join('\n');
}

/** Without the mark of byte order. */
const utf16 = (text: string): string => PDFHexString.fromText(text).asString().slice(4).toLowerCase();
