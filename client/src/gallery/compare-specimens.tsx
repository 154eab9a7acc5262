import { compareSvg } from '../features/activities/figures/compare/compare-picture.ts';
import { CompareView } from '../features/activities/figures/compare/compare-view.tsx';
import type { Round } from '../features/activities/figures/compare/rounds.ts';
import type { Bars } from '../features/activities/figures/figure.ts';
import { Heading } from '../ui/heading.tsx';
import { figureSamples } from './figure-samples.ts';
import styles from './figure-specimens.module.css';
import { SvgPicture } from './svg-picture.tsx';

const labels = [
  'The Moon pulls the water',
  'The wind pushes the water',
  'The Earth turns',
  'Big ships',
  'I am not sure',
];
const barsOf = (people: readonly number[], answered: number): Bars => ({
  figure: 'bars',
  bars: labels.map((label, at) => {
    const value = people[at] ?? 0;
    const series = ([1, 2, 3, 4, 5] as const)[at] ?? 1;
    return { id: label, label, value, share: value / answered, words: `${value} of ${answered}`, series };
  }),
});
const voted: readonly Round[] = [
  { title: 'First vote', words: '14 answered, 2 passed', figure: barsOf([5, 4, 3, 0, 2], 14) },
  { title: 'After talking', words: '16 answered', figure: barsOf([11, 1, 3, 1, 0], 16) },
];
const guessed: readonly Round[] = figureSamples
  .filter(({ name }) => name.startsWith('line'))
  .map(({ figure }, at) => ({
    title: at === 0 ? 'First guess' : 'After talking',
    words: '22 answered',
    figure,
  }));

/** Two rounds of one question: `#figures/compare`. */
export function CompareSpecimens() {
  return [voted, guessed].map((rounds) => (
    <section key={rounds[0]?.title} className={styles.figure} aria-label="compare">
      <Heading level={2} size="xl">
        compare
      </Heading>
      <div className={styles.wall}>
        <p className={styles.question}>Why are there tides?</p>
        <CompareView rounds={rounds} wall />
      </div>
      <SvgPicture
        svg={compareSvg({ question: 'Why are there tides?', rounds, foot: 'Two rounds' })}
        name="compare"
      />
      <div className={styles.pair}>
        <div className={styles.narrow}>
          <CompareView rounds={rounds} />
        </div>
        <div className={styles.wide}>
          <CompareView rounds={rounds} />
        </div>
      </div>
    </section>
  ));
}
