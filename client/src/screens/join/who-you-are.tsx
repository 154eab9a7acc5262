import { Avatar } from '../../ui/avatar.tsx';
import { avatarLook } from '../../ui/avatar-look.ts';
import { t } from './join.messages.ts';
import styles from './join.module.css';

/** The nickname the workshop picked, with its picture. */
export function WhoYouAre({ alias }: { alias: string }) {
  return (
    <div className={styles.who}>
      <Avatar {...avatarLook(alias)} label={alias} decorative size="large" />
      <div>
        <p className={styles.alias}>{t('youAre', { alias })}</p>
        <p className={styles.small}>{t('youAreHint')}</p>
      </div>
    </div>
  );
}
