import { useRoomConnection } from '../../session/room-context.ts';
import { Notice } from '../../ui/notice.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { isOnlyForThisMachine, joinAddress, spacedCode, typedAddress } from '../team/join-address.ts';
import styles from './join-card.module.css';
import { t } from './lead.messages.ts';

/** Code, address and QR code, large enough to hold up to a class. */
export function JoinCard() {
  const { code } = useRoomConnection();
  return (
    <div className={styles.join}>
      <QrCode
        value={joinAddress(code)}
        label={t('joinQr', { address: joinAddress(code) })}
        className={styles.qr}
      />
      <div className={styles.words}>
        <p className={styles.code}>{spacedCode(code)}</p>
        <p>{t('joinHow', { address: typedAddress() })}</p>
        {isOnlyForThisMachine() && (
          <Notice tone="warn" title={t('onlyHere')}>
            {t('onlyHereHint')}
          </Notice>
        )}
      </div>
    </div>
  );
}
