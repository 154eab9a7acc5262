import { avatarOf } from '@sayso/shared/features/people/avatar.ts';
import type { SeatId } from '@sayso/shared/room/ids.ts';
import { Hand } from 'lucide-react';
import type { ReactNode } from 'react';
import { useRoom } from '../../session/use-room.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { classNames } from '../../ui/class-names.ts';
import { nameOf } from './name-of.ts';
import styles from './people-region.module.css';
import { t } from './team-people.messages.ts';

/** One person's line: who, whether they are connected, and what can be done. Draws nothing for a seat that is gone. */
export function Person({ id, action }: { id: SeatId; action?: ReactNode }) {
  const seat = useRoom(({ people }) => people.seats.get(id));
  if (!seat) return null;
  const { alias, name, connected, hand } = seat;
  const look = avatarOf(alias);
  return (
    <li className={styles.person}>
      <Avatar label={nameOf(seat)} decorative shape={look.shape} color={look.tint} size="small" />
      <span className={styles.who}>
        <span className={styles.name}>{nameOf(seat)}</span>
        {name !== null && <span className={styles.alias}>{alias}</span>}
      </span>
      {hand && action === undefined && (
        <span className={styles.hand}>
          <Hand role="img" aria-label={t('handUp')} />
        </span>
      )}
      {action ?? (
        <span className={classNames(styles.presence, !connected && styles.away)}>
          {connected ? t('here') : t('away')}
        </span>
      )}
    </li>
  );
}
