import { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import type { Item, Shows } from '@sayso/shared/features/agenda/agenda.model.ts';
import { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import type { RefObject } from 'react';
import { ActivityDisplay } from '../../features/activities/activity-display.tsx';
import { BoardDisplay } from '../../features/board/board-display.tsx';
import { classNames } from '../../ui/class-names.ts';
import styles from './wall-step.module.css';

export type Step = Pick<Item, 'title' | 'instruction' | 'shows'>;

interface WallStepProps {
  step: Step;
  heading: RefObject<HTMLHeadingElement | null>;
}

/** Letters. A longer text would leave a question no room; everybody has it on their own screen. */
const mostBesideQuestion = 160;

/** The step on the wall: its title and text, and what people work on below. Long texts are set smaller, never cut. */
export function WallStep({ step: { title, instruction, shows }, heading }: WallStepProps) {
  const alone = shows.what === 'nothing';
  const text = shows.what === 'activity' && instruction.length > mostBesideQuestion ? '' : instruction;
  return (
    <div className={classNames(styles.step, styles[shows.what])}>
      <h1
        ref={heading}
        tabIndex={-1}
        className={classNames(styles.title, title.length > (alone ? 40 : 32) && styles.longTitle)}
      >
        {title}
      </h1>
      {text && (
        <p
          className={classNames(
            styles.text,
            text.length > 120 && styles.longText,
            text.length > 300 && styles.longestText,
          )}
        >
          {text}
        </p>
      )}
      {!alone && (
        <div className={styles.work}>
          <Work shows={shows} />
        </div>
      )}
    </div>
  );
}

function Work({ shows }: { shows: Shows }) {
  switch (shows.what) {
    case 'board':
      return <BoardDisplay key={shows.id} board={BoardId.parse(shows.id)} />;
    case 'activity':
      return <ActivityDisplay key={shows.id} id={ActivityId.parse(shows.id)} />;
    case 'nothing':
      return null;
  }
}
