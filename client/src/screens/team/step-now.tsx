import { currentItem } from '@sayso/shared/features/agenda/agenda.model.ts';
import type { ReactNode } from 'react';
import { useRoom } from '../../session/use-room.ts';
import { Badge } from '../../ui/badge.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Heading } from '../../ui/heading.tsx';
import styles from './step-now.module.css';
import { t } from './team.messages.ts';

interface StepNowProps {
  /** Stands there before the first step. */
  waiting: ReactNode;
  /** What is below says the title already. */
  untitled?: boolean;
  /** Nothing stands below it: it may be large. */
  alone?: boolean;
  /** Below the text. */
  children?: ReactNode;
}

/** The step that everybody sees now, in the words they read. */
export function StepNow({ waiting, untitled = false, alone = false, children }: StepNowProps) {
  const item = useRoom(({ agenda }) => currentItem(agenda));
  const number = useRoom(({ agenda }) =>
    agenda.current === null ? 0 : agenda.order.indexOf(agenda.current) + 1,
  );
  const count = useRoom(({ agenda }) => agenda.order.length);
  if (!item) return waiting;
  return (
    <section className={classNames(styles.step, alone && styles.alone)} aria-label={t('whatShows')}>
      <p className={styles.place}>
        <Badge tone="accent">{t('step', { number, count })}</Badge>
        <span>{t('whatShows')}</span>
      </p>
      {!untitled && (
        <Heading level={2} size={alone ? 'xl' : 'lg'} className={styles.title}>
          {item.title}
        </Heading>
      )}
      <p className={item.instruction ? styles.instruction : styles.none}>
        {item.instruction || t('noInstruction')}
      </p>
      {children}
    </section>
  );
}
