import { barLabel } from '../bars/bars-picture.ts';
import { type FilePictures, noPictures } from '../drawing/file-pictures.ts';
import { drawnPage } from '../drawing/page.ts';
import { paper, seriesColours } from '../drawing/paper-colours.ts';
import { beforeFill, seriesFill } from '../drawing/patterns.ts';
import { block, type Drawn, line, moved, rect, stack } from '../drawing/pen.ts';
import { wordWidth } from '../drawing/word-width.ts';
import type { Bar } from '../figure.ts';
import { figurePicture } from '../figure-picture.ts';
import { changeWords, type Pair, pairsOf, type Round } from './rounds.ts';

interface ComparePage {
  readonly question: string;
  readonly rounds: readonly Round[];
  readonly foot: string;
  readonly pictures?: FilePictures;
}

const size = 22;
const thick = 26;

/** Rounds of a question as an SVG file; the same rules as `figureSvg`. */
export const compareSvg = ({ question, rounds, foot, pictures = noPictures }: ComparePage): string =>
  drawnPage({ question, foot }, (width) => comparePicture(rounds, width, pictures));

function comparePicture(rounds: readonly Round[], width: number, pictures: FilePictures): Drawn {
  const pairs = pairsOf(rounds);
  if (pairs) {
    return stack(
      [
        legend(rounds, width),
        stack(
          pairs.map((pair) => pairPicture(pair, pairs, width, pictures)),
          24,
        ),
      ],
      28,
    );
  }
  const pieces = rounds.map(({ title, words, figure }) =>
    stack(
      [
        block(title, 0, 0, { size: 27, bold: true, width }),
        block(words, 0, 0, { size: 20, colour: paper['ink-soft'], width }),
        figurePicture(figure, width, pictures),
      ],
      14,
    ),
  );
  return stack(pieces, 44);
}

function legend(rounds: readonly Round[], width: number): Drawn {
  const pieces = rounds.map(({ title, words }, place) => {
    const fill = place === rounds.length - 1 ? seriesFill(1) : beforeFill(1);
    const said = block(`${title}: ${words}`, 54, 0, { size, width: width - 54 });
    const swatch = rect(
      { x: 1, y: 3, width: 40, height: 22 },
      fill,
      `rx="5" stroke="${seriesColours[1]}" stroke-width="2"`,
    );
    return { svg: swatch + said.svg, height: said.height };
  });
  return stack(pieces, 8);
}

function pairPicture(
  { bars, change }: Pair,
  pairs: readonly Pair[],
  width: number,
  pictures: FilePictures,
): Drawn {
  const [first] = bars;
  if (!first) return { svg: '', height: 0 };
  const labelWidth = width * 0.34;
  const every = pairs.flatMap((pair) => pair.bars);
  const wordsWidth = Math.min(
    width * 0.24,
    Math.max(...every.map(({ words }) => wordWidth(words, size, true))) + 1,
  );
  const changeWidth = 70;
  const left = labelWidth + 24;
  const room = width - left - wordsWidth - changeWidth - 24;
  const label = barLabel({ ...first, more: undefined, flag: undefined }, labelWidth, pictures);
  const barsHeight = bars.length * (thick + 8) - 8;
  const height = Math.max(label.height, barsHeight);
  const top = (height - barsHeight) / 2;
  const drawn = bars.map((bar, place) => {
    const y = top + place * (thick + 8);
    const last = place === bars.length - 1;
    return (
      track(bar, last, left, y, room) +
      line(bar.words, left + room + 14 + wordsWidth, y - 1, { size, bold: last, anchor: 'end' })
    );
  });
  const difference =
    change === undefined
      ? ''
      : line(changeWords(change), width, height / 2 - 17, { size: 27, bold: true, anchor: 'end' });
  return { svg: moved(label.svg, 0, (height - label.height) / 2) + drawn.join('') + difference, height };
}

function track({ share, series }: Bar, last: boolean, x: number, y: number, room: number): string {
  const ground = rect({ x, y, width: room, height: thick }, paper.sunken, 'rx="5"');
  if (share <= 0) return ground;
  const edge = `rx="5" stroke="${seriesColours[series]}" stroke-width="2"`;
  const bar = { x: x + 1, y: y + 1, width: room * Math.min(1, share) - 2, height: thick - 2 };
  return ground + rect(bar, last ? seriesFill(series) : beforeFill(series), edge);
}
