import { barsPicture } from './bars/bars-picture.ts';
import { cardsPicture } from './cards/cards-picture.ts';
import { cloudPicture } from './cloud/cloud-picture.ts';
import { type FilePictures, noPictures } from './drawing/file-pictures.ts';
import { drawnPage } from './drawing/page.ts';
import { paper } from './drawing/paper-colours.ts';
import { block, type Drawn, stack } from './drawing/pen.ts';
import type { Figure } from './figure.ts';
import { levelsPicture } from './levels/levels-picture.ts';
import { linePicture } from './line/line-picture.ts';
import { partsPicture } from './parts/parts-picture.ts';
import { planePicture } from './plane/plane-picture.ts';
import { spreadsPicture } from './spreads/spreads-picture.ts';

export interface FigurePage {
  readonly question: string;
  readonly figure: Figure;
  /** How many answered and passed: "12 answered · 1 passed". */
  readonly foot: string;
  /** See `fetchFilePictures`. Without them a picture is told in words, and a symbol left out. */
  readonly pictures?: FilePictures;
}

/**
 * A figure as an SVG file, 1,200 pixels wide and as high as it needs: the question above, how many answered and passed below. It
 * refers to nothing outside itself and is the same on every device.
 */
export const figureSvg = ({ question, figure, foot, pictures = noPictures }: FigurePage): string =>
  drawnPage({ question, foot }, (width) => figurePicture(figure, width, pictures));

/** The figure alone, with its note. */
export function figurePicture(figure: Figure, width: number, pictures: FilePictures): Drawn {
  const drawn = drawnFigure(figure, width, pictures);
  if (figure.note === undefined || figure.note === '') return drawn;
  return stack([drawn, block(figure.note, 0, 0, { size: 22, colour: paper['ink-soft'], width })], 26);
}

function drawnFigure(figure: Figure, width: number, pictures: FilePictures): Drawn {
  switch (figure.figure) {
    case 'bars':
      return barsPicture(figure, width, pictures);
    case 'levels':
      return levelsPicture(figure, width);
    case 'cloud':
      return cloudPicture(figure, width);
    case 'line':
      return linePicture(figure, width);
    case 'plane':
      return planePicture(figure, width, pictures);
    case 'spreads':
      return spreadsPicture(figure, width);
    case 'cards':
      return cardsPicture(figure, width);
    case 'parts':
      return partsPicture(figure, width, (part, room) => figurePicture(part, room, pictures));
  }
}
