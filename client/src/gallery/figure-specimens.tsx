import { figureSvg } from '../features/activities/figures/figure-picture.ts';
import { FigureView, FigureWall } from '../features/activities/figures/figure-view.tsx';
import { saveFigure } from '../features/activities/figures/save-figure.ts';
import { StandInPictures } from '../session/room-context.ts';
import { Button } from '../ui/button.tsx';
import { Cluster } from '../ui/cluster.tsx';
import { Heading } from '../ui/heading.tsx';
import { CompareSpecimens } from './compare-specimens.tsx';
import { figureSamples } from './figure-samples.ts';
import styles from './figure-specimens.module.css';
import { riverPicture } from './river-picture.ts';
import { SvgPicture } from './svg-picture.tsx';
import { TableSpecimens } from './table-specimens.tsx';

const standIn = (): string => riverPicture;
const loadStandIn = async (): Promise<Blob> => (await fetch(riverPicture)).blob();
const foot = '12 answered · 1 passed';
const pictures = new Map([['image/map', { address: riverPicture, ratio: 1.6 }]]);

/** Every figure with sample data as it is on a phone, the console and the wall: `#figures` or `#figures/bars`. */
export function FigureSpecimens({ only }: { only: string | undefined }) {
  return (
    <StandInPictures value={standIn}>
      <AllFigures only={only} />
      {(only === undefined || only === 'compare') && <CompareSpecimens />}
      {(only === undefined || only === 'table') && <TableSpecimens />}
    </StandInPictures>
  );
}

function AllFigures({ only }: { only: string | undefined }) {
  return figureSamples
    .filter(({ name }) => only === undefined || name === only)
    .map(({ name, question, figure }) => (
      <section key={name} className={styles.figure} aria-label={name}>
        <Heading level={2} size="xl">
          {name}
        </Heading>
        <div className={styles.wall}>
          <p className={styles.question}>{question}</p>
          <FigureWall figure={figure} />
        </div>
        <SvgPicture svg={figureSvg({ question, figure, foot, pictures })} name={name} />
        <Cluster>
          {(['png', 'svg'] as const).map((form) => (
            <Button
              key={form}
              size="small"
              onClick={() =>
                void saveFigure({ question, figure, foot }, { form, otherwise: name, load: loadStandIn })
              }
            >
              {form.toUpperCase()}
            </Button>
          ))}
        </Cluster>
        <div className={styles.pair}>
          <div className={styles.narrow}>
            <FigureView figure={figure} />
          </div>
          <div className={styles.wide}>
            <FigureView figure={figure} />
          </div>
        </div>
      </section>
    ));
}
