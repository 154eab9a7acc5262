import { Clock3, Hourglass, Leaf } from 'lucide-react';
import { useSecondsUntil } from '../../../session/use-seconds-until.ts';
import { Button } from '../../../ui/button.tsx';
import { t } from '../activities.messages.ts';
import styles from './time-line.module.css';
import { timeWords } from './time-words.ts';
import { useOwnTime } from './use-own-time.ts';

/**
 * How much time there is, in round numbers, and never as a threat: it closes nothing. Who asks for more time is told nothing more of
 * it, and nobody else hears of that.
 */
export function TimeLine({ endsAt }: { endsAt: number }) {
  const left = useSecondsUntil(endsAt) ?? 0;
  const [own, setOwn] = useOwnTime();
  if (own) {
    return (
      <p className={styles.line}>
        <Leaf aria-hidden="true" />
        <span className={styles.words}>{t('ownTime')}</span>
        <Button size="small" variant="quiet" onClick={() => setOwn(false)}>
          {t('showTime')}
        </Button>
      </p>
    );
  }
  return (
    <p className={styles.line}>
      {left > 0 ? <Clock3 aria-hidden="true" /> : <Hourglass aria-hidden="true" />}
      <span className={styles.words}>{timeWords(left)}</span>
      <Button size="small" variant="quiet" onClick={() => setOwn(true)}>
        {t('moreTime')}
      </Button>
    </p>
  );
}
