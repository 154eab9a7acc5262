import { BarsView } from './bars/bars-view.tsx';
import { BarsWall } from './bars/bars-wall.tsx';
import type { Figure } from './figure.ts';

/** What came out of a question, on a phone or the console. */
export function FigureView({ figure }: { figure: Figure }) {
  switch (figure.figure) {
    case 'bars':
      return <BarsView figure={figure} />;
    default:
      return null;
  }
}

/** The same on the wall: it fills its box, and nothing ever scrolls. */
export function FigureWall({ figure }: { figure: Figure }) {
  switch (figure.figure) {
    case 'bars':
      return <BarsWall figure={figure} />;
    default:
      return null;
  }
}
