import { paper } from './paper-colours.ts';
import { patterns } from './patterns.ts';
import { block, type Drawn, escaped, moved, short, stack, stroke } from './pen.ts';

const pageWidth = 1200;
const margin = 60;
const family =
  "'Atkinson Hyperlegible Next Variable','Atkinson Hyperlegible Next','Segoe UI','Noto Sans',system-ui,sans-serif";

interface PageWords {
  readonly question: string;
  readonly foot: string;
}

/** A white page with a question above what `draw` draws, and the foot below a line. */
export function drawnPage({ question, foot }: PageWords, draw: (width: number) => Drawn): string {
  const width = pageWidth - 2 * margin;
  const rule = { svg: stroke([0, 0], [width, 0], paper.line, 2), height: 2 };
  const page = stack(
    [
      block(question, 0, 0, { size: question.length > 120 ? 30 : 40, bold: true, width }),
      draw(width),
      stack([rule, block(foot, 0, 0, { size: 22, colour: paper['ink-soft'], width })], 16),
    ],
    36,
  );
  const height = Math.ceil(page.height + 2 * margin - 10);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${pageWidth}" height="${height}" viewBox="0 0 ${pageWidth} ${short(height)}" font-family="${family}">`,
    `<title>${escaped(question)}</title>`,
    patterns(),
    `<rect width="${pageWidth}" height="${height}" fill="#ffffff"/>`,
    moved(page.svg, margin, margin - 6),
    '</svg>',
  ].join('');
}
