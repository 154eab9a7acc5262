import type { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import type { HidingChange } from '@sayso/shared/features/activities/hiding.ts';
import { WrittenDesk as Desk } from '@sayso/shared/features/activities/kinds/written/written.counting.ts';
import { ArrowDownAZ } from 'lucide-react';
import { useId } from 'react';
import { announce } from '../../../../ui/announcer.ts';
import { Button } from '../../../../ui/button.tsx';
import { Heading } from '../../../../ui/heading.tsx';
import { useDesk } from '../../fields/use-desk.ts';
import { useSteadyOrder } from '../../fields/use-steady-order.ts';
import { DeskRow } from './desk-row.tsx';
import { t } from './written.messages.ts';
import styles from './written-desk.module.css';

/** Every answer that came in, for the team. */
export function WrittenDesk({ id }: { id: ActivityId }) {
  const { held, curate } = useDesk(id);
  const texts = Desk.safeParse(held).data?.texts ?? [];
  if (texts.length === 0) return null;
  return (
    <DeskList
      texts={texts}
      onCurate={async (change, said) => {
        const answer = await curate(change);
        if (answer.ok) announce(said);
      }}
    />
  );
}

interface DeskListProps {
  texts: Desk['texts'];
  /** `said`: what to say aloud when it is done. */
  onCurate(change: HidingChange, said: string): Promise<void>;
}

/** Answers to be hidden in one press, let show, and all of it back again. */
function DeskList({ texts, onCurate }: DeskListProps) {
  const { steady, again } = useSteadyOrder(texts);
  const heading = useId();
  const waiting = texts.filter(({ state }) => state === 'waiting').length;
  return (
    <section className={styles.desk} aria-labelledby={heading}>
      <div className={styles.head}>
        <Heading level={4} id={heading}>
          {t('desk')}
        </Heading>
        {again && (
          <Button variant="quiet" size="small" icon={ArrowDownAZ} onClick={again}>
            {t('sortAgain')}
          </Button>
        )}
      </div>
      <p className={styles.hint}>{t('deskHint')}</p>
      {waiting > 0 && <p className={styles.waiting}>{t('waiting', { count: waiting })}</p>}
      <ul className={styles.texts}>
        {steady.map((text) => (
          <DeskRow
            key={text.key}
            text={text}
            onLetShow={() => onCurate({ do: 'approve', key: text.key }, t('letShowSaid'))}
            onHide={() => onCurate({ do: 'hide', key: text.key }, t('hiddenSaid'))}
            onShow={() => onCurate({ do: 'show', key: text.key }, t('shownSaid'))}
          />
        ))}
      </ul>
    </section>
  );
}
