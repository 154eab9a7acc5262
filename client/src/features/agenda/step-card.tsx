import { currentItem } from '@sayso/shared/features/agenda/agenda.model.ts';
import { useEffect, useRef } from 'react';
import { useRoom } from '../../session/use-room.ts';
import { announce } from '../../ui/announcer.ts';
import { Heading } from '../../ui/heading.tsx';
import { ReadAloud } from '../../ui/read-aloud.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { t } from './step-card.messages.ts';
import styles from './step-card.module.css';

/** The one instruction of this moment. A new one is said politely and never moves anybody's focus. */
export function StepCard() {
  const item = useRoom(({ agenda }) => currentItem(agenda));
  const number = useRoom(({ agenda }) =>
    agenda.current === null ? 0 : agenda.order.indexOf(agenda.current) + 1,
  );
  const count = useRoom(({ agenda }) => agenda.order.length);
  const shown = useRef(item?.id);

  useEffect(() => {
    if (!item || shown.current === item.id) return;
    shown.current = item.id;
    announce(t('newStep', { title: item.title }));
  }, [item]);

  if (!item) return <Waiting title={t('notYet')}>{t('notYetHint')}</Waiting>;
  return (
    <section className={styles.card} aria-labelledby="step-place">
      <div className={styles.top}>
        <p id="step-place" className={styles.place}>
          {t('place', { number, count })}
        </p>
        <ReadAloud text={`${item.title}. ${item.instruction}`} label={t('readAloud')} stopLabel={t('stop')} />
      </div>
      <Heading level={2} size="lg">
        {item.title}
      </Heading>
      {item.instruction && <p className={styles.instruction}>{item.instruction}</p>}
      <p className={styles.no}>{t('sayNo')}</p>
    </section>
  );
}
