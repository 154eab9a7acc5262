import { type FilePicture, type FilePictures, pictureOf } from '../drawing/file-pictures.ts';
import { paper, seriesColours } from '../drawing/paper-colours.ts';
import { block, type Drawn, image, line, moved, rect, short, stroke } from '../drawing/pen.ts';
import { wordWidth } from '../drawing/word-width.ts';
import type { Plane, PlaneSet } from '../figure.ts';
import { t } from '../figures.messages.ts';
import { markerPath } from '../marker.ts';
import { spotSize, together } from './together.ts';

const size = 22;
const side = 620;
const highest = 700;

interface Room {
  readonly width: number;
  readonly height: number;
}

/** As wide as there is room beside the list, in the shape of the picture. */
function groundSize(ratio: number): Room {
  const width = Math.min(side, highest * ratio);
  return { width, height: width / ratio };
}
const dot = 9;

/** A square with its dots and medians for a file, the sets beside it. A picture below the dots is told in words. */
export function planePicture(figure: Plane, width: number, pictures: FilePictures): Drawn {
  const stored = figure.picture && pictureOf({ image: figure.picture.id }, pictures);
  const room = groundSize(stored?.ratio ?? 1);
  const { across, up, picture, sets } = figure;
  const svg: string[] = [];
  let y = 0;
  if (up) {
    svg.push(line(`↑ ${up.high}`, room.width / 2, y, { size, anchor: 'middle' }));
    y += 38;
  }
  svg.push(moved(ground(figure, room, stored), 0, y));
  y += room.height + 10;
  if (up) {
    svg.push(line(`↓ ${up.low}`, room.width / 2, y, { size, anchor: 'middle' }));
    y += 34;
  }
  if (across) {
    const half = { size, width: room.width / 2 - 10 };
    const low = block(`← ${across.low}`, 0, y, half);
    const high = block(`${across.high} →`, room.width, y, { ...half, anchor: 'end' });
    svg.push(low.svg, high.svg);
    y += Math.max(low.height, high.height);
  }
  if (picture) {
    const words = block(t('markAt', { label: t('picture'), at: picture.alt }), 0, y + 4, {
      size: 19,
      colour: paper['ink-soft'],
      width: room.width,
    });
    svg.push(words.svg);
    y += words.height + 8;
  }
  const list = setList(sets, width - room.width - 50);
  svg.push(moved(list.svg, room.width + 50, 40));
  return { svg: svg.join(''), height: Math.max(y, list.height + 40) };
}

function ground({ sets, picture }: Plane, { width, height }: Room, stored: FilePicture | undefined): string {
  const svg = [
    rect({ x: 0, y: 0, width, height }, paper.surface, `rx="6" stroke="${paper.edge}" stroke-width="2"`),
  ];
  if (stored) svg.push(image(stored.address, { x: 0, y: 0, width, height }));
  if (!picture) {
    svg.push(
      stroke([width / 2, 0], [width / 2, height], paper.line, 2),
      stroke([0, height / 2], [width, height / 2], paper.line, 2),
    );
  }
  for (const { series, dots } of sets) {
    for (const { x, y, people } of together(dots)) {
      const wide = dot * spotSize(people);
      const marker = `<path d="${markerPath(series)}" transform="scale(${short(wide)})" fill="${seriesColours[series]}" fill-opacity="0.75" stroke="${paper.surface}" stroke-width="0.2"/>`;
      const count =
        people > 1
          ? line(String(people), 0, -wide * 0.62, {
              size: wide * 1.1,
              bold: true,
              colour: paper.surface,
              anchor: 'middle',
            })
          : '';
      svg.push(moved(marker + count, x * width, (1 - y) * height));
    }
  }
  for (const { series, label, middle, dots } of sets) {
    if (!middle || dots.length === 0) continue;
    const [x, y] = [middle.x * width, (1 - middle.y) * height];
    svg.push(
      `<circle cx="${short(x)}" cy="${short(y)}" r="20" fill="none" stroke="${paper.surface}" stroke-width="9"/>`,
      `<circle cx="${short(x)}" cy="${short(y)}" r="20" fill="none" stroke="${seriesColours[series]}" stroke-width="5"/>`,
      middleLabel(sets.length > 1 ? label : t('middle'), x, y, width),
    );
  }
  return svg.join('');
}

/** Above the ring, below it at the upper edge, and never out of the square. */
function middleLabel(label: string, x: number, y: number, side: number): string {
  const letters = 18;
  const half = Math.min(wordWidth(label, letters, true), side) / 2;
  const at = Math.min(Math.max(x, half + 4), side - half - 4);
  return line(label, at, y < 60 ? y + 26 : y - 48, {
    size: letters,
    bold: true,
    anchor: 'middle',
    halo: true,
  });
}

function setList(sets: readonly PlaneSet[], width: number): Drawn {
  let y = 0;
  const svg = sets.map(({ label, series, words }) => {
    const name = block(label, 36, y, { size, bold: true, width: width - 36 });
    const marker = `<path d="${markerPath(series)}" transform="translate(12 ${short(y + 15)}) scale(10)" fill="${seriesColours[series]}"/>`;
    const said =
      words === ''
        ? { svg: '', height: 0 }
        : block(words, 36, y + name.height, { size: 19, colour: paper['ink-soft'], width: width - 36 });
    y += name.height + said.height + 18;
    return marker + name.svg + said.svg;
  });
  return { svg: svg.join(''), height: y };
}
