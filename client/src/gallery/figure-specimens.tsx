import { FigureView, FigureWall } from '../features/activities/figures/figure-view.tsx';
import { Heading } from '../ui/heading.tsx';
import { figureSamples } from './figure-samples.ts';
import styles from './figure-specimens.module.css';

/** Every figure with sample data as it is on a phone, the console and the wall: `#figures` or `#figures/bars`. */
export function FigureSpecimens({ only }: { only: string | undefined }) {
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
