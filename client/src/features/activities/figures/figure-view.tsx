import { classNames } from '../../../ui/class-names.ts';
import { BarsView } from './bars/bars-view.tsx';
import { BarsWall } from './bars/bars-wall.tsx';
import { CardsView } from './cards/cards-view.tsx';
import { CardsWall } from './cards/cards-wall.tsx';
import { CloudView } from './cloud/cloud-view.tsx';
import { CloudWall } from './cloud/cloud-wall.tsx';
import type { Figure } from './figure.ts';
import styles from './figures.module.css';
import { LevelsView } from './levels/levels-view.tsx';
import { LevelsWall } from './levels/levels-wall.tsx';
import { LineView } from './line/line-view.tsx';
import { LineWall } from './line/line-wall.tsx';
import { PartsView } from './parts/parts-view.tsx';
import { PartsWall } from './parts/parts-wall.tsx';
import { PlaneView } from './plane/plane-view.tsx';
import { PlaneWall } from './plane/plane-wall.tsx';
import { SpreadsView } from './spreads/spreads-view.tsx';
import { SpreadsWall } from './spreads/spreads-wall.tsx';

/** What came out of a question, on a phone or the console. */
export function FigureView({ figure }: { figure: Figure }) {
  return (
    <div className={styles.view}>
      <DrawnView figure={figure} />
      {figure.note !== undefined && figure.note !== '' && (
        <p className={styles.note} dir="auto">
          {figure.note}
        </p>
      )}
    </div>
  );
}

function DrawnView({ figure }: { figure: Figure }) {
  switch (figure.figure) {
    case 'bars':
      return <BarsView figure={figure} />;
    case 'levels':
      return <LevelsView figure={figure} />;
    case 'cloud':
      return <CloudView figure={figure} />;
    case 'line':
      return <LineView figure={figure} />;
    case 'plane':
      return <PlaneView figure={figure} />;
    case 'spreads':
      return <SpreadsView figure={figure} />;
    case 'cards':
      return <CardsView figure={figure} />;
    case 'parts':
      return <PartsView figure={figure} draw={(part) => <FigureView figure={part} />} />;
  }
}

/** The same as `FigureView` on the wall: it fills its box, which must be a flex column, and nothing ever scrolls. */
export function FigureWall({ figure }: { figure: Figure }) {
  return (
    <div className={styles.wall}>
      <div className={styles.letters}>
        <Filled figure={figure} />
      </div>
    </div>
  );
}

function Filled({ figure }: { figure: Figure }) {
  return (
    <>
      <DrawnWall figure={figure} />
      {figure.note !== undefined && figure.note !== '' && (
        <p className={classNames(styles.note, styles.wallNote)} dir="auto">
          {figure.note}
        </p>
      )}
    </>
  );
}

function DrawnWall({ figure }: { figure: Figure }) {
  switch (figure.figure) {
    case 'bars':
      return <BarsWall figure={figure} />;
    case 'levels':
      return <LevelsWall figure={figure} />;
    case 'cloud':
      return <CloudWall figure={figure} />;
    case 'line':
      return <LineWall figure={figure} />;
    case 'plane':
      return <PlaneWall figure={figure} />;
    case 'spreads':
      return <SpreadsWall figure={figure} />;
    case 'cards':
      return <CardsWall figure={figure} />;
    case 'parts':
      return <PartsWall figure={figure} draw={(part) => <Filled figure={part} />} />;
  }
}
