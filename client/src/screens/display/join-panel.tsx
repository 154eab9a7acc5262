import { inRoom } from '@sayso/shared/features/people/people.model.ts';
import { UsersRound, WifiOff } from 'lucide-react';
import { useRoomConnection } from '../../session/room-context.ts';
import { useConnection, useRoom } from '../../session/use-room.ts';
import { QrCode } from '../../ui/qr-code.tsx';
import { joinAddress, spacedCode, typedAddress } from '../team/join-address.ts';
import { t } from './display.messages.ts';
import styles from './join-panel.module.css';

/** The way in, for whoever comes late: always there, always in the same place. */
export function JoinPanel() {
  const { code } = useRoomConnection();
  const { status } = useConnection();
  const present = useRoom(({ people }) => inRoom(people));
  return (
    <aside className={styles.panel} aria-label={t('join')}>
      <h2 className={styles.title}>{t('join')}</h2>
      <QrCode
        value={joinAddress(code)}
        label={t('qr', { address: joinAddress(code) })}
        className={styles.qr}
      />
      <div className={styles.way}>
        <p className={styles.soft}>{t('goTo')}</p>
        <p className={styles.address}>{typedAddress()}</p>
        <p className={styles.soft}>{t('type')}</p>
        <p className={styles.code}>{spacedCode(code)}</p>
      </div>
      <p className={styles.present}>
        <UsersRound aria-hidden="true" />
        {t('inRoom', { count: present })}
      </p>
      {status === 'offline' && (
        <p className={styles.offline} role="status">
          <WifiOff aria-hidden="true" />
          {t('offline')}
        </p>
      )}
    </aside>
  );
}
