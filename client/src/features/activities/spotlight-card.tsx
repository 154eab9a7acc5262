import type { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { Megaphone } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useRoom } from '../../session/use-room.ts';
import { announce } from '../../ui/announcer.ts';
import { Heading } from '../../ui/heading.tsx';
import { ReadAloud } from '../../ui/read-aloud.tsx';
import { t } from './spotlight.messages.ts';
import styles from './spotlight-card.module.css';

/** Stands in the place of the step while a question comes before it: there is one instruction at a time. */
export function SpotlightCard({ id }: { id: ActivityId }) {
  const question = useRoom(({ activities }) => activities.activities.get(id)?.question ?? '');
  const said = useRef<ActivityId>(undefined);
  useEffect(() => {
    if (said.current === id) return;
    said.current = id;
    announce(t('newQuestion', { question }));
  }, [id, question]);

  return (
    <section className={styles.card} aria-labelledby="spotlight">
      <div className={styles.top}>
        <Megaphone aria-hidden="true" />
        <Heading level={2} size="lg" id="spotlight">
          {t('title')}
        </Heading>
        <ReadAloud text={question} label={t('readAloud')} stopLabel={t('stop')} />
      </div>
      <p>{t('hint')}</p>
      <p className={styles.no}>{t('sayNo')}</p>
    </section>
  );
}
