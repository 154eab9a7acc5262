import { levelColours, paper } from '../drawing/paper-colours.ts';
import { levelFill } from '../drawing/patterns.ts';
import { block, type Drawn, line, moved, rect, stack } from '../drawing/pen.ts';
import { wordWidth } from '../drawing/word-width.ts';
import type { Levels, LevelsRow } from '../figure.ts';

const size = 24;
const small = 19;
const thick = 44;
const outline = `stroke="${paper.ink}" stroke-opacity="0.55" stroke-width="1"`;

/** Rows split into levels for a file, with their numbers, below a list of what the pieces mean. */
export function levelsPicture(figure: Levels, width: number): Drawn {
  const legend = levelsLegend(figure, width);
  const longest = Math.max(0, ...figure.rows.map(({ label }) => wordWidth(label, size) + 1));
  const labelWidth = Math.min(longest, width * 0.4);
  const rows = figure.rows.map((row) => levelsRow(row, figure.levels, labelWidth, width));
  return stack([legend, stack(rows, 22)], 26);
}

function levelsLegend({ levels }: Levels, width: number): Drawn {
  let x = 0;
  let y = 0;
  const step = 40;
  const svg = levels.map(({ label, tone }) => {
    const needs = 46 + Math.min(wordWidth(label, small) + 1, width - 46);
    if (x > 0 && x + needs > width) {
      x = 0;
      y += step;
    }
    const words = block(label, x + 46, y, { size: small, width: width - 46, most: 1 });
    const drawn =
      rect({ x, y: y + 2, width: 34, height: 22 }, levelFill(tone), `rx="5" ${outline}`) + words.svg;
    x += needs + 28;
    return drawn;
  });
  return { svg: svg.join(''), height: y + 30 };
}

function levelsRow(row: LevelsRow, levels: Levels['levels'], labelWidth: number, width: number): Drawn {
  const left = labelWidth + 24;
  const room = width - left;
  const label = block(row.label, 0, 0, { size, width: labelWidth });
  const said = [row.words, row.apart].filter((words) => words !== undefined && words !== '').join(' · ');
  const words =
    said === ''
      ? { svg: '', height: 0 }
      : block(said, left, thick + 6, { size: small, colour: paper['ink-soft'], width: room });
  const answered = row.people.reduce((sum, people) => sum + people, 0);
  let x = left;
  const pieces = levels.map(({ tone }, at) => {
    const people = row.people[at] ?? 0;
    const length = answered === 0 ? 0 : (people / answered) * room;
    if (length === 0) return '';
    const { ground, ink } = levelColours[tone];
    const number = String(people);
    const needs = wordWidth(number, size, true) + 12;
    const piece = [rect({ x, y: 0, width: length, height: thick }, levelFill(tone), outline)];
    if (needs <= length) {
      const middle = x + length / 2;
      piece.push(
        rect({ x: middle - needs / 2, y: 6, width: needs, height: thick - 12 }, ground, 'rx="6"'),
        line(number, middle, 8.5, { size, bold: true, colour: ink, anchor: 'middle' }),
      );
    }
    x += length;
    return piece.join('');
  });
  const strip = rect({ x: left, y: 0, width: room, height: thick }, paper.sunken, 'rx="4"');
  const height = Math.max(label.height, thick + (words.height > 0 ? 6 + words.height : 0));
  const labelTop = Math.max(0, (Math.min(height, thick) - label.height) / 2);
  return { svg: moved(label.svg, 0, labelTop) + strip + pieces.join('') + words.svg, height };
}
