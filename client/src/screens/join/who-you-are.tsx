import { avatarOf } from '@sayso/shared/features/people/avatar.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { t } from './join.messages.ts';
import styles from './join.module.css';

/** The nickname the workshop picked, with its picture. */
export function WhoYouAre({ alias }: { alias: string }) {
  const look = avatarOf(alias);
  return (
    <div className={styles.who}>
      <Avatar shape={look.shape} color={look.tint} label={alias} decorative size="large" />
      <div>
        <p className={styles.alias}>{t('youAre', { alias })}</p>
        <p className={styles.small}>{t('youAreHint')}</p>
      </div>
    </div>
  );
}
