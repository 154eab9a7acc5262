import { currentItem } from '@sayso/shared/features/agenda/agenda.model.ts';
import type { ReactNode } from 'react';
import { useRoom } from '../../session/use-room.ts';
import { Badge } from '../../ui/badge.tsx';
import { Heading } from '../../ui/heading.tsx';
import styles from './step-now.module.css';
import { t } from './team.messages.ts';

/** The step that everybody sees now, in the words they read. `waiting` stands there before the first. */
export function StepNow({ waiting }: { waiting: ReactNode }) {
  const item = useRoom(({ agenda }) => currentItem(agenda));
  const number = useRoom(({ agenda }) =>
    agenda.current === null ? 0 : agenda.order.indexOf(agenda.current) + 1,
  );
  const count = useRoom(({ agenda }) => agenda.order.length);
  if (!item) return waiting;
  return (
    <section className={styles.step} aria-label={t('whatShows')}>
      <div className={styles.top}>
        <Heading level={2} size="lg" className={styles.title}>
          {item.title}
        </Heading>
        <Badge tone="accent">{t('step', { number, count })}</Badge>
      </div>
      <p className={item.instruction ? styles.instruction : styles.none}>
        {item.instruction || t('noInstruction')}
      </p>
    </section>
  );
}
