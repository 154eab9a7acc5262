import { type Seat, waitingSeats } from '@sayso/shared/features/people/people.model.ts';
import type { SeatId } from '@sayso/shared/room/ids.ts';
import { DoorOpen } from 'lucide-react';
import { useRoom, useRoomList } from '../../session/use-room.ts';
import { useSend } from '../../session/use-send.ts';
import { Button } from '../../ui/button.tsx';
import { Switch } from '../../ui/switch.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { nameOf } from './name-of.ts';
import styles from './people-region.module.css';
import { Person } from './person.tsx';
import { t } from './team-people.messages.ts';
import { useNewcomersSaid } from './use-newcomers-said.ts';

const focusPeople = (): void => document.getElementById('people-title')?.focus();

/** Who waits at the door; all of them can be let in with one press. Draws nothing while nobody is there. */
export function WaitingPeople() {
  const waiting = useRoomList(({ people }) => waitingSeats(people));
  const reading = useRoom(({ people }) => countReaders(people.seats.values()));
  const send = useSend();
  const ended = useRoom(({ workshop }) => workshop.ended);
  useNewcomersSaid(waiting, (name) => t('waitsSaid', { name }));

  if (ended) return null;
  return (
    <>
      {waiting.length > 0 && (
        <div className={styles.waiting}>
          <p>
            <strong>{t('waiting', { count: waiting.length })}</strong>
          </p>
          <ul className={styles.list}>
            {waiting.map((id) => (
              <Person key={id} id={id} action={<LetIn id={id} />} />
            ))}
          </ul>
          <Button
            variant="primary"
            wide
            icon={DoorOpen}
            onClick={() => {
              void send({ type: 'people.LetEveryoneIn' });
              focusPeople();
            }}
          >
            {t('letEveryoneIn')}
          </Button>
        </div>
      )}
      {reading > 0 && <p className={styles.soft}>{t('reading', { count: reading })}</p>}
    </>
  );
}

/** Whether people who agreed wait for the team. */
export function Door() {
  const asksBefore = useRoom(({ workshop }) => workshop.asksBefore);
  const ended = useRoom(({ workshop }) => workshop.ended);
  const send = useSend();
  return (
    <Switch
      className={styles.door}
      label={t('askBefore')}
      checked={asksBefore}
      disabled={ended}
      onCheckedChange={(on) => void send({ type: 'workshop.AskBefore', on })}
    />
  );
}

function LetIn({ id }: { id: SeatId }) {
  const seat = useRoom(({ people }) => people.seats.get(id));
  const send = useSend();
  return (
    <Button
      size="small"
      onClick={() => {
        void send({ type: 'people.LetIn', seat: id });
        focusPeople();
      }}
    >
      {t('letIn')}
      {seat && <VisuallyHidden> {nameOf(seat)}</VisuallyHidden>}
    </Button>
  );
}

function countReaders(seats: Iterable<Seat>): number {
  let count = 0;
  for (const { role, status, connected } of seats) {
    if (role === 'participant' && status === 'arrived' && connected) count += 1;
  }
  return count;
}
