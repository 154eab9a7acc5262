import fontFile from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import { fileName } from '../../../ui/file-name.ts';
import { saveFile } from '../../../ui/save-file.ts';
import { fetchFilePictures } from './fetch-file-pictures.ts';
import { type FigurePage, figureSvg } from './figure-picture.ts';

/** Twice the size of the drawing: sharp on paper and on large screens. */
const density = 2;
/** Browsers draw no canvas with more pixels than this; a very long picture is drawn less sharp. */
const mostPixels = 60_000_000;
const longestSide = 16_000;

/** The drawing as a PNG. Rejects when this browser can't draw it. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([await withFont(svg)], { type: 'image/svg+xml' }));
  try {
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const scale = Math.min(
      density,
      longestSide / Math.max(width, height),
      Math.sqrt(mostPixels / (width * height)),
    );
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('No canvas to draw on');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture came'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(image.src);
  }
}

interface Saving {
  readonly form: 'svg' | 'png';
  /** The name of the file where the question has no letter that may stand in one. */
  readonly otherwise: string;
  /** A stored picture of the workshop: `picturesOf(connection).blob`. */
  load(id: string): Promise<Blob>;
}

/** Draws a figure and hands it to the browser as a file named after its question. Rejects when this browser can't draw it. */
export async function saveFigure(
  page: Omit<FigurePage, 'pictures'>,
  { form, otherwise, load }: Saving,
): Promise<void> {
  const svg = figureSvg({ ...page, pictures: await fetchFilePictures(page.figure, load) });
  const file = form === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg);
  saveFile(file, fileName(page.question, otherwise, form));
}

/** A picture can't use the fonts of the page: it carries its own while it is drawn. Without it, another font stands in. */
async function withFont(svg: string): Promise<string> {
  try {
    const answer = await fetch(fontFile);
    if (!answer.ok) return svg;
    const bytes = new Uint8Array(await answer.arrayBuffer());
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    const face = `@font-face{font-family:'Atkinson Hyperlegible Next Variable';font-weight:200 800;src:url(data:font/woff2;base64,${btoa(binary)})}`;
    return svg.replace('<title>', `<style>${face}</style><title>`);
  } catch {
    return svg;
  }
}
