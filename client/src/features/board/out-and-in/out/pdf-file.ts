import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import type { BoardDrawing } from './board-drawing.ts';
import { type PaperSize, pageMargin, pageSize, pointsAnInch } from './paper.ts';
import type { PackedPixels } from './pixel-stream.ts';
import { wordLayer } from './word-layer.ts';
import { writtenWords } from './written-words.ts';

const pointsAMillimetre = pointsAnInch / 25.4;
/** A page can't be larger (PDF 1.7, annex C). */
const longestPage = 14_400;

/**
 * One page with the board as a picture, and its words to be searched and copied. The packed rows go into the file as they
 * are.
 */
export async function pdfFile(drawing: BoardDrawing, pixels: PackedPixels, paper: PaperSize): Promise<Blob> {
  const { title, print } = drawing;
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setCreator('Sayso');
  const natural = { width: pixels.width * print.points, height: pixels.height * print.points };
  const size = onPage(natural, paper);
  const page = pdf.addPage([size.width, size.height]);
  const fit = Math.min(1, longestPage / Math.max(natural.width, natural.height));
  const [width, height] = [natural.width * fit, natural.height * fit];
  const [left, bottom] = [(size.width - width) / 2, (size.height - height) / 2];

  const bytes = new Uint8Array(await new Blob([...pixels.parts]).arrayBuffer());
  const { context } = pdf;
  const picture = PDFRawStream.of(
    context.obj({
      ...{ Type: 'XObject', Subtype: 'Image', Width: pixels.width, Height: pixels.height },
      ...{ ColorSpace: 'DeviceRGB', BitsPerComponent: 8, Filter: 'FlateDecode', Length: bytes.length },
      DecodeParms: { Predictor: 15, Colors: 3, BitsPerComponent: 8, Columns: pixels.width },
    }),
    bytes,
  );
  const scale = print.points * fit;
  const place = (x: number, y: number) => ({ x: left + x * scale, y: bottom + height - y * scale });
  const words = wordLayer(context, writtenWords(drawing), place, scale);
  const shown = `q ${width} 0 0 ${height} ${left} ${bottom} cm /Board Do Q\n${words.content}`;
  page.node.set(PDFName.of('Contents'), context.register(context.flateStream(shown)));
  page.node.set(
    PDFName.of('Resources'),
    context.obj({
      XObject: { Board: context.register(picture) },
      Font: Object.fromEntries(words.fonts),
    }),
  );
  const saved = await pdf.save({ updateFieldAppearances: false });
  return new Blob([Uint8Array.from(saved)], { type: 'application/pdf' });
}

/** Points. A poster is as large as what is on it. */
function onPage({ width, height }: { width: number; height: number }, paper: PaperSize) {
  if (paper === 'poster') {
    const edge = 2 * pageMargin * pointsAMillimetre;
    return { width: Math.min(longestPage, width + edge), height: Math.min(longestPage, height + edge) };
  }
  const page = pageSize(paper, width >= height);
  return { width: page.width * pointsAMillimetre, height: page.height * pointsAMillimetre };
}
