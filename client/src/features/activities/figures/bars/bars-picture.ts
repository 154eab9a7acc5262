import { drawnMark } from '../drawing/drawn-mark.ts';
import { type FilePictures, pictureOf } from '../drawing/file-pictures.ts';
import { paper } from '../drawing/paper-colours.ts';
import { seriesFill } from '../drawing/patterns.ts';
import { block, type Drawn, image, leading, line, moved, rect } from '../drawing/pen.ts';
import { wordWidth } from '../drawing/word-width.ts';
import type { Bar, Bars } from '../figure.ts';

const size = 24;
const small = 18;
const thick = 34;
const gap = 22;
const between = 20;

/** Bars for a file: label, bar and words on one line. */
export function barsPicture({ bars }: Bars, width: number, pictures: FilePictures): Drawn {
  const saying = Math.max(0, ...bars.map(({ words }) => wordWidth(words, size, true)));
  const wordsWidth = Math.min(saying, width * 0.3);
  const longest = Math.max(0, ...bars.map((bar) => labelNeeds(bar, pictures)));
  const labelWidth = Math.min(longest, width * 0.42);
  const left = labelWidth + gap;
  const barWidth = width - left - wordsWidth - gap;
  let height = 0;
  const rows = bars.map((bar, place) => {
    if (place > 0) height += between;
    const label = barLabel(bar, labelWidth, pictures);
    const words = block(bar.words, width, 0, { size, bold: true, width: wordsWidth, anchor: 'end' });
    const row = Math.max(label.height, words.height, thick);
    const top = (row - thick) / 2;
    const track = { x: left, y: top, width: barWidth, height: thick };
    const svg = [
      moved(label.svg, 0, (row - label.height) / 2),
      rect(track, paper.sunken, 'rx="6"'),
      bar.share > 0
        ? rect({ ...track, width: barWidth * Math.min(1, bar.share) }, seriesFill(bar.series), 'rx="6"')
        : '',
      moved(words.svg, 0, (row - words.height) / 2),
    ];
    const drawn = moved(svg.join(''), 0, height);
    height += row;
    return drawn;
  });
  return { svg: rows.join(''), height };
}

const markWidth = size * 1.7;

/** The small picture before a label, as high as its letters; empty where there is none. */
function markOf({ mark }: Bar, middle: number, pictures: FilePictures): string {
  if (mark && 'emoji' in mark) return line(mark.emoji, 0, middle - (size * leading) / 2, { size });
  const side = size * 1.35;
  if (mark && 'drawing' in mark) return drawnMark(mark.drawing, 0, middle - side / 2, side);
  const picture = pictureOf(mark, pictures);
  if (!picture) return '';
  return image(picture.address, { x: 0, y: middle - side / 2, width: side, height: side });
}

function labelNeeds(bar: Bar, pictures: FilePictures): number {
  const mark = markOf(bar, 0, pictures) === '' ? 0 : markWidth;
  const lines = [wordWidth(bar.label, size) + 1];
  if (bar.flag !== undefined) lines.push(wordWidth(bar.flag, small, true) + 1);
  if (bar.more !== undefined) lines.push(wordWidth(bar.more, small) + 1);
  return mark + Math.max(...lines);
}

/** Name, what stands out and the second line, with a small picture before them. Shared with the comparison of rounds. */
export function barLabel(bar: Bar, width: number, pictures: FilePictures): Drawn {
  const left = markOf(bar, 0, pictures) === '' ? 0 : markWidth;
  const name = block(bar.label, left, 0, { size, width: width - left });
  let { svg, height } = name;
  for (const [words, colour] of [
    [bar.flag, paper.ink],
    [bar.more, paper['ink-soft']],
  ] as const) {
    if (words === undefined) continue;
    const style = { size: small, colour, bold: words === bar.flag, width: width - left };
    const added = block(words, left, height, style);
    svg += added.svg;
    height += added.height;
  }
  return { svg: markOf(bar, height / 2, pictures) + svg, height };
}
