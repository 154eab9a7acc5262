import { classNames } from '../../../../ui/class-names.ts';
import { Heading } from '../../../../ui/heading.tsx';
import { FigureView, FigureWall } from '../figure-view.tsx';
import styles from './compare-view.module.css';
import { ComparedBars } from './compared-bars.tsx';
import { pairsOf, type Round } from './rounds.ts';

interface CompareViewProps {
  /** First round first. */
  rounds: readonly Round[];
  /** On the projector: fills its box, which must be a flex column. */
  wall?: boolean;
}

/** Two rounds of a question: bars of the same things in pairs, any other figures beside one another. */
export function CompareView({ rounds, wall = false }: CompareViewProps) {
  const pairs = pairsOf(rounds);
  if (pairs) return <ComparedBars pairs={pairs} rounds={rounds} wall={wall} />;
  return (
    <div className={classNames(styles.rounds, wall && styles.wall)}>
      <div className={styles.columns}>
        {rounds.map(({ title, words, figure }) => (
          <div key={title} className={styles.round}>
            <div className={styles.head}>
              <Heading level={4} className={styles.title} dir="auto">
                {title}
              </Heading>
              <p className={styles.words}>{words}</p>
            </div>
            {wall ? <FigureWall figure={figure} /> : <FigureView figure={figure} />}
          </div>
        ))}
      </div>
    </div>
  );
}
