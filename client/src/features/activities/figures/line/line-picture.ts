import { paper, seriesColours } from '../drawing/paper-colours.ts';
import { block, type Drawn, line, rect, short, stroke } from '../drawing/pen.ts';
import { wordWidth } from '../drawing/word-width.ts';
import type { Line } from '../figure.ts';
import { t } from '../figures.messages.ts';
import { numberWords } from '../numbers.ts';
import { shareOfLine, stacked } from '../stacks.ts';

const size = 22;
const across = 40;
const high = 14;
const rowHeight = 36;

/** Dots or columns over their line for a file, with the marks and the band below. */
export function linePicture(figure: Line, width: number): Drawn {
  const { from, to, unit, dots, marks, band } = figure;
  const came = stacked(dots, figure, { across, high });
  const step = width / across;
  const rows = came.as === 'dots' ? Math.max(came.rows, 5) : high;
  const foot = rows * step + 24;
  const whole = came.as === 'bins' && came.bins[0]?.from === came.bins[0]?.to;
  const edge = came.as === 'dots' ? step / 2 : whole ? width / came.bins.length / 2 : 0;
  const place = (at: number) => edge + shareOfLine(at, from, to) * (width - 2 * edge);
  const svg: string[] = [];
  if (band) {
    const start = place(band.from);
    svg.push(
      rect(
        { x: start, y: 0, width: place(band.to) - start, height: foot },
        seriesColours[2],
        'fill-opacity="0.16"',
      ),
    );
  }
  for (const { at } of marks) svg.push(stroke([place(at), 0], [place(at), foot], seriesColours[2], 4));
  if (came.as === 'dots') {
    for (const { x, row } of came.dots) {
      const centre = `cx="${short(edge + x * (width - 2 * edge))}" cy="${short(foot - (row + 0.5) * step)}"`;
      svg.push(`<circle ${centre} r="${short(step * 0.43)}" fill="${seriesColours[1]}"/>`);
    }
  } else {
    const wide = width / came.bins.length;
    came.bins.forEach(({ people }, index) => {
      const tall = (people / came.most) * (foot - 40);
      svg.push(
        rect({ x: index * wide + 1.5, y: foot - tall, width: wide - 3, height: tall }, seriesColours[1]),
      );
      if (people > 0)
        svg.push(
          line(String(people), (index + 0.5) * wide, foot - tall - 26, {
            size: 19,
            bold: true,
            anchor: 'middle',
            halo: true,
          }),
        );
    });
  }
  svg.push(stroke([0, foot], [width, foot], paper.ink, 3));
  svg.push(line(numberWords(from, unit), 0, foot + 8, { size, colour: paper['ink-soft'] }));
  svg.push(line(numberWords(to, unit), width, foot + 8, { size, colour: paper['ink-soft'], anchor: 'end' }));
  let y = foot + 44;
  for (const { at, label } of marks) {
    const words = t('markAt', { label, at: numberWords(at, unit) });
    const x = place(at);
    const after = x < width / 2;
    svg.push(stroke([x, y], [x, y + 26], seriesColours[2], 4));
    const room = (after ? width - x : x) - 12;
    const drawn = block(words, after ? x + 12 : x - 12, y, {
      size,
      bold: true,
      width: Math.max(room, wordWidth('mm', size)),
      anchor: after ? 'start' : 'end',
    });
    svg.push(drawn.svg);
    y += Math.max(rowHeight, drawn.height + 6);
  }
  if (band) {
    const range = t('upTo', { from: numberWords(band.from, unit), to: numberWords(band.to, unit) });
    svg.push(rect({ x: 0, y: y + 2, width: 34, height: 22 }, seriesColours[2], 'fill-opacity="0.16"'));
    const drawn = block(t('markAt', { label: band.label, at: range }), 46, y, {
      size,
      colour: paper['ink-soft'],
      width: width - 46,
    });
    svg.push(drawn.svg);
    y += drawn.height + 4;
  }
  return { svg: svg.join(''), height: y };
}
