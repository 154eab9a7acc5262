import { inRoom } from '@sayso/shared/features/people/people.model.ts';
import { UsersRound } from 'lucide-react';
import { useRoom, useRoomList } from '../../session/use-room.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Lobby } from './lobby.tsx';
import styles from './people-region.module.css';
import { Person } from './person.tsx';
import { t } from './team-people.messages.ts';

/** Everybody who is in, in the order they came, and the door. Nobody's place changes while somebody reads. */
export function PeopleRegion() {
  const participants = useRoomList(({ people }) =>
    [...people.seats.values()]
      .filter(({ role, status }) => role === 'participant' && status === 'inside')
      .map(({ id }) => id),
  );
  const team = useRoomList(({ people }) =>
    [...people.seats.values()]
      .filter(({ role }) => role === 'lead' || role === 'support')
      .map(({ id }) => id),
  );
  const present = useRoom(({ people }) => inRoom(people));
  return (
    <Card as="section" padding="small" className={styles.region} aria-labelledby="people-title">
      <div className={styles.head}>
        <Heading level={2} size="md" id="people-title" tabIndex={-1}>
          {t('people')}
        </Heading>
        <span className={styles.count}>{t('inRoom', { count: present })}</span>
      </div>
      <Lobby />
      {participants.length === 0 ? (
        <EmptyState title={t('nobody')} icon={UsersRound}>
          {t('nobodyHint')}
        </EmptyState>
      ) : (
        <ul className={styles.people}>
          {participants.map((id) => (
            <Person key={id} id={id} />
          ))}
        </ul>
      )}
      {team.length > 0 && (
        <>
          <Heading level={3} size="sm" className={styles.part}>
            {t('theTeam')}
          </Heading>
          <ul className={styles.people}>
            {team.map((id) => (
              <Person key={id} id={id} />
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
