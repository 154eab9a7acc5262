import { paper, seriesColours } from '../drawing/paper-colours.ts';
import { block, type Drawn, line, moved, rect, short, stroke } from '../drawing/pen.ts';
import { wordWidth } from '../drawing/word-width.ts';
import type { Spread, Spreads } from '../figure.ts';
import { numberWords } from '../numbers.ts';
import { shareOfLine } from '../stacks.ts';

const size = 24;
const small = 18;
const tall = 52;
const edge = 30;

/** Every score as a dot and the mean as a line with tips, for a file. */
export function spreadsPicture(figure: Spreads, width: number): Drawn {
  const { rows, from, to } = figure;
  const needs = rows.map(
    ({ label, more = '' }) => Math.max(wordWidth(label, size), wordWidth(more, small)) + 1,
  );
  const labelWidth = Math.min(Math.max(0, ...needs), width * 0.36);
  const wordsWidth = Math.min(
    Math.max(0, ...rows.map(({ words }) => wordWidth(words, size, true) + 1)),
    width * 0.24,
  );
  const left = labelWidth + 24;
  const room = width - left - wordsWidth - 24;
  let height = 0;
  const svg = rows.map((row) => {
    const name = block(row.label, 0, 0, { size, width: labelWidth });
    const more =
      row.more === undefined
        ? { svg: '', height: 0 }
        : block(row.more, 0, name.height, { size: small, colour: paper['ink-soft'], width: labelWidth });
    const label = { svg: name.svg + more.svg, height: name.height + more.height };
    const words = block(row.words, width, 0, { size, bold: true, width: wordsWidth, anchor: 'end' });
    const high = Math.max(label.height, words.height, tall);
    const drawn = [
      moved(label.svg, 0, (high - label.height) / 2),
      moved(strip(row, figure, room), left, (high - tall) / 2),
      moved(words.svg, 0, (high - words.height) / 2),
    ];
    const placed = moved(drawn.join(''), 0, height);
    height += high + 20;
    return placed;
  });
  const ends = [
    line(numberWords(from, undefined), left + edge, height - 12, {
      size: small,
      colour: paper['ink-soft'],
      anchor: 'middle',
    }),
    line(numberWords(to, undefined), left + room - edge, height - 12, {
      size: small,
      colour: paper['ink-soft'],
      anchor: 'middle',
    }),
  ];
  return { svg: svg.join('') + ends.join(''), height: height + 14 };
}

function strip({ dots, mean, series }: Spread, { from, to }: Spreads, room: number): string {
  const place = (at: number) => edge + shareOfLine(at, from, to) * (room - 2 * edge);
  const middle = tall / 2;
  const most = Math.max(4, ...dots.map(({ people }) => people));
  const svg = [
    rect({ x: 0, y: 0, width: room, height: tall }, paper.sunken, 'rx="8" fill-opacity="0.65"'),
    stroke([edge, middle], [room - edge, middle], paper.edge, 2, 'stroke-opacity="0.5"'),
  ];
  if (mean !== null) {
    const x = place(mean);
    svg.push(
      stroke([x, 0], [x, tall], paper.ink, 4),
      `<path d="M${short(x - 11)} -3h22l-11 12zM${short(x - 11)} ${tall + 3}h22l-11 -12z" fill="${paper.ink}"/>`,
    );
  }
  for (const { at, people } of dots) {
    if (people <= 0) continue;
    const radius = 8 + 9 * Math.sqrt(people / most);
    svg.push(
      `<circle cx="${short(place(at))}" cy="${middle}" r="${short(radius)}" fill="${seriesColours[series]}" stroke="${paper.surface}" stroke-width="2.5"/>`,
    );
    if (people > 1)
      svg.push(
        line(String(people), place(at), middle - 9, {
          size: 15,
          bold: true,
          colour: paper.surface,
          anchor: 'middle',
        }),
      );
  }
  return svg.join('');
}
