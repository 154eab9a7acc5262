import { inRoom } from '@sayso/shared/features/people/people.model.ts';
import { useRoom, useRoomList } from '../../session/use-room.ts';
import { Card } from '../../ui/card.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Door, WaitingPeople } from './lobby.tsx';
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
      <WaitingPeople />
      {participants.length === 0 && <p className={styles.soft}>{t('nobody')}</p>}
      <ul
        className={styles.list}
        aria-labelledby="people-title"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling list must be reachable by keyboard
        tabIndex={0}
      >
        {[...participants, ...team].map((id) => (
          <Person key={id} id={id} />
        ))}
      </ul>
      <Door />
    </Card>
  );
}
