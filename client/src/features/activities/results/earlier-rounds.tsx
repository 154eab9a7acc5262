import type { Activity, Round } from '@sayso/shared/features/activities/activities.model.ts';
import { Heading } from '../../../ui/heading.tsx';
import { t } from '../activities.messages.ts';
import type { AnyActivityUi } from '../activity-ui.ts';
import { FigureView } from '../figures/figure-view.tsx';
import styles from './results-section.module.css';

/** What came out the times before, oldest first, as far as this screen may know it. */
export function EarlierRounds({ activity: { earlier }, ui }: { activity: Activity; ui: AnyActivityUi }) {
  return earlier.map((round, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: rounds are only ever added at the end
    <EarlierRound key={place} round={round} number={place + 1} ui={ui} />
  ));
}

function EarlierRound({ round, number, ui }: { round: Round; number: number; ui: AnyActivityUi }) {
  const { counts, results, setup } = round;
  if (!counts || results === null) return null;
  return (
    <div className={styles.earlier}>
      <Heading level={4} size="sm">
        {t('roundTitle', { round: number })}
      </Heading>
      <FigureView figure={ui.figure(setup, results, { sorted: false })} />
      <p className={styles.counts}>
        {t('answered', { count: counts.answered })} · {t('passedCount', { count: counts.passed })}
      </p>
    </div>
  );
}
