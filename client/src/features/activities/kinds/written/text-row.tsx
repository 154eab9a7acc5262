import type { HidingChange } from '@sayso/shared/features/activities/hiding.ts';
import type { DeskText } from '@sayso/shared/features/activities/kinds/written/written.counting.ts';
import { useId } from 'react';
import { HidingButtons } from '../../desk/hiding-buttons.tsx';
import { PeopleCount } from '../../desk/people-count.tsx';
import { StateBadge } from '../../desk/state-badge.tsx';
import styles from './text-row.module.css';

interface TextRowProps {
  text: DeskText;
  onChange(deed: HidingChange['do']): void;
}

/** One answer with what can be done about it. The buttons are described by the answer. */
export function TextRow({ text: { key, text, people, state }, onChange }: TextRowProps) {
  const id = useId();
  return (
    <li className={styles.row} data-text={key}>
      <div className={styles.said}>
        <p id={id} dir="auto" className={state === 'hidden' ? styles.away : styles.text}>
          {text}
        </p>
        {people > 1 && <PeopleCount count={people} />}
        <StateBadge state={state} />
      </div>
      <HidingButtons state={state} describedBy={id} onChange={onChange} />
    </li>
  );
}
