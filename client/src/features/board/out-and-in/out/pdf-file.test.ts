import {
  decodePDFRawStream,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { wordLayer } from './word-layer.ts';
import type { WrittenLine } from './written-words.ts';

const line = (text: string, over: Partial<WrittenLine> = {}): WrittenLine => ({
  ...{ text, x: 100, y: 50, width: 400, size: 30, turn: 0 },
  ...over,
});
const place = (x: number, y: number) => ({ x, y: 800 - y });

/** Reads what a reader of the page would copy: codes through the maps of their fonts. */
async function readBack(lines: readonly WrittenLine[]): Promise<string[]> {
  const pdf = await PDFDocument.create();
  const { fonts, content } = wordLayer(pdf.context, lines, place, 0.24);
  const maps = new Map([...fonts].map(([name, ref]) => [name, meaningsOf(pdf, ref)]));
  const read: string[] = [];
  let map = new Map<string, string>();
  for (const operation of content.split('\n')) {
    const font = /^\/(\w+) .* Tf$/.exec(operation)?.[1];
    if (font) map = maps.get(font) ?? new Map();
    if (operation.endsWith('Tm')) read.push('');
    const codes = /^<([0-9a-f]+)> Tj$/.exec(operation)?.[1]?.match(/../g);
    if (codes) read.push(`${read.pop() ?? ''}${codes.map((code) => map.get(code) ?? '?').join('')}`);
  }
  return read;
}

function meaningsOf(pdf: PDFDocument, ref: PDFRef): Map<string, string> {
  const stream = pdf.context.lookup(ref, PDFDict).lookup(PDFName.of('ToUnicode'));
  if (!(stream instanceof PDFRawStream)) throw new Error('The font says nothing of its letters');
  const bytes = decodePDFRawStream(stream).decode();
  const text = new TextDecoder().decode(bytes);
  return new Map(
    [...text.matchAll(/^<(..)> <([0-9a-f]+)>$/gm)].map(([, code = '', hex = '']) => [
      code,
      String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16))),
    ]),
  );
}

it.each([
  'Longer breaks',
  '👩‍👩‍👧 families 🎉',
  'Ćevapčići łódź',
  'e\u0301\u0323 combined',
  '(brackets) <and> \\signs/',
  '日本語 한국어',
])('the words of the page can be read again: %j', async (text) => {
  expect(await readBack([line(text)])).toEqual([text]);
});

it('more than 255 different characters are spread over several fonts', async () => {
  const many = Array.from({ length: 700 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('');
  expect(await readBack([line(many), line('after')])).toEqual([many, 'after']);
});

it('words lie where they are drawn, also on what is turned', async () => {
  const pdf = await PDFDocument.create();
  const { content } = wordLayer(pdf.context, [line('ab', { turn: 90, size: 100 })], place, 0.24);
  const matrix = /(.+) Tm/.exec(content)?.[1]?.split(' ').map(Number);
  expect(matrix?.slice(0, 4).map(Math.round)).toEqual([0, -1, 1, 0]);
  expect(content).toContain('3 Tr');
  // Two letters of half their size, stretched to where the words end.
  expect(content).toContain(`${(100 * 400) / 100} Tz`);
});

it('no odd measure gets into the file', async () => {
  const pdf = await PDFDocument.create();
  const { content } = wordLayer(
    pdf.context,
    [line('a', { x: Number.NaN, width: Number.POSITIVE_INFINITY })],
    place,
    1,
  );
  expect(content).not.toMatch(/NaN|Infinity/);
});
