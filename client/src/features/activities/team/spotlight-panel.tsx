import type { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { Megaphone, SquareMinus } from 'lucide-react';
import { useRoom } from '../../../session/use-room.ts';
import { useSend } from '../../../session/use-send.ts';
import { Button } from '../../../ui/button.tsx';
import { t } from '../spotlight.messages.ts';
import { ActivityPanel } from './activity-panel.tsx';
import { panelId } from './panel-id.ts';
import styles from './spotlight-panel.module.css';

/** The question that stands before the step, and the way back to it. */
export function SpotlightPanel({ id }: { id: ActivityId }) {
  const ended = useRoom(({ workshop }) => workshop.ended);
  const send = useSend();
  return (
    <section id={panelId(id)} tabIndex={-1} className={styles.panel} aria-label={t('title')}>
      <div className={styles.head}>
        <Megaphone aria-hidden="true" />
        <p className={styles.words}>{t('onAllScreens')}</p>
        {!ended && (
          <Button
            size="small"
            icon={SquareMinus}
            onClick={() => {
              void send({ type: 'activities.PutAway', id });
              // The button goes away with the question.
              document.getElementById('main')?.focus();
            }}
          >
            {t('done')}
          </Button>
        )}
      </div>
      <ActivityPanel key={id} id={id} />
    </section>
  );
}
