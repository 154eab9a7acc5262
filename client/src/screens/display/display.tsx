import { currentItem } from '@sayso/shared/features/agenda/agenda.model.ts';
import { t as quick } from '../../features/activities/spotlight.messages.ts';
import { useSpotlight } from '../../features/activities/use-spotlight.ts';
import { useRoom } from '../../session/use-room.ts';
import { useScreen } from '../use-screen.ts';
import { t } from './display.messages.ts';
import styles from './display.module.css';
import { JoinPanel } from './join-panel.tsx';
import { type Step, WallStep } from './wall-step.tsx';

/** The wall: read from ten metres away, for everybody's eyes, nothing to press. */
export function DisplayScreen() {
  const title = useRoom(({ workshop }) => workshop.title);
  const ended = useRoom(({ workshop }) => workshop.ended);
  const current = useRoom(({ agenda }) => currentItem(agenda));
  const spotlight = useSpotlight();
  const step: Step | undefined =
    spotlight === null
      ? current
      : { title: quick('title'), instruction: '', shows: { what: 'activity', id: spotlight } };
  const heading = useScreen(title);
  return (
    <div className={styles.screen}>
      <main id="main" tabIndex={-1} className={styles.main}>
        {!ended && step ? (
          <WallStep step={step} heading={heading} />
        ) : (
          <div className={styles.cover}>
            <p className={styles.greeting}>{ended ? t('thanks') : t('welcome')}</p>
            <h1 ref={heading} tabIndex={-1} className={styles.coverTitle}>
              {title}
            </h1>
            <p className={styles.coverText}>{ended ? t('thanksHint') : t('startsSoon')}</p>
          </div>
        )}
      </main>
      <JoinPanel />
    </div>
  );
}
