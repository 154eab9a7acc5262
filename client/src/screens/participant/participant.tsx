import { currentItem } from '@sayso/shared/features/agenda/agenda.model.ts';
import { type About, aboutWordsLimit, ThingId } from '@sayso/shared/features/whispers/about.ts';
import { useState } from 'react';
import { SpotlightCard } from '../../features/activities/spotlight-card.tsx';
import { useSpotlight } from '../../features/activities/use-spotlight.ts';
import { StepCard } from '../../features/agenda/step-card.tsx';
import { type BoardNeighbours, NeighboursContext } from '../../features/board/neighbours.ts';
import { MySeat } from '../../features/people/my-seat.tsx';
import { EndedNotice } from '../../features/workshop/ended-notice.tsx';
import { Promised } from '../../features/workshop/promise.tsx';
import { useRoom } from '../../session/use-room.ts';
import { Heading } from '../../ui/heading.tsx';
import { useOnceIdle } from '../../ui/use-once-idle.ts';
import { SavedStatus } from '../saved-status.tsx';
import { useScreen } from '../use-screen.ts';
import { Alongside } from './alongside.tsx';
import { CurrentActivity } from './current-activity.tsx';
import styles from './participant.module.css';
import { questionPart } from './question-part.ts';
import { TakePartBar } from './take-part-bar.tsx';

/** A participant's phone: one step on top, the activity in the middle, three ways to take part at the bottom. */
export function ParticipantScreen() {
  const title = useRoom(({ workshop }) => workshop.title);
  const step = useRoom(({ agenda }) => currentItem(agenda)?.shows);
  const spotlight = useSpotlight();
  const shows = spotlight === null ? step : ({ what: 'activity', id: spotlight } as const);
  const heading = useScreen(title);
  // The first question is then there at once, also when the Wi-Fi breaks at that moment.
  useOnceIdle(() => void questionPart().catch(() => undefined));
  const [about, setAbout] = useState<About>();
  const [neighbours] = useState<BoardNeighbours>({
    askAbout: ({ id, words }) =>
      setAbout({ kind: 'note', id: ThingId.parse(id), words: words.slice(0, aboutWordsLimit) }),
  });
  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <MySeat promise={<Promised />} />
        <Heading level={1} size="sm" ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </Heading>
        <SavedStatus />
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        <EndedNotice />
        {spotlight === null ? <StepCard /> : <SpotlightCard id={spotlight} />}
        <NeighboursContext value={neighbours}>
          <CurrentActivity shows={shows ?? { what: 'nothing' }} />
        </NeighboursContext>
      </main>
      <Alongside />
      <TakePartBar about={about} onAboutDone={() => setAbout(undefined)} />
    </div>
  );
}
