import type { SeatId } from '@sayso/shared/room/ids.ts';
import { Hand } from 'lucide-react';
import { useRef, useState } from 'react';
import { useRoom, useRoomList } from '../../session/use-room.ts';
import { useSend } from '../../session/use-send.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Count } from '../../ui/count.tsx';
import { Heading } from '../../ui/heading.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { inTurn } from './in-turn.ts';
import { nameOf } from './name-of.ts';
import styles from './people-region.module.css';
import { Person } from './person.tsx';
import { t } from './team-people.messages.ts';
import { useNewcomersSaid } from './use-newcomers-said.ts';

/** Raised hands. Who raised first on this screen stands first; nobody moves when another hand goes down. */
export function HelpRequests() {
  const raised = useRoomList(({ people }) =>
    [...people.seats.values()].filter(({ hand }) => hand).map(({ id }) => id),
  );
  const ended = useRoom(({ workshop }) => workshop.ended);
  const [turns, setTurns] = useState(raised);
  const heading = useRef<HTMLHeadingElement>(null);
  const hands = inTurn(turns, raised);
  if (hands !== turns) setTurns(hands);
  useNewcomersSaid(hands, (name) => t('raisedSaid', { name }));

  return (
    <Card as="section" padding="small" className={styles.region} aria-labelledby="help-title">
      <div className={styles.head}>
        <Heading level={2} size="md" id="help-title" tabIndex={-1} ref={heading}>
          {t('helpRequests')}
        </Heading>
        {hands.length > 0 ? (
          <Count value={hands.length} label={t('hands', { count: hands.length })} />
        ) : (
          <span className={styles.soft}>{t('noHands')}</span>
        )}
      </div>
      {hands.length > 0 && (
        <ul className={styles.people}>
          {hands.map((id) => (
            <Person
              key={id}
              id={id}
              action={!ended && <Lower id={id} onLowered={() => heading.current?.focus()} />}
            />
          ))}
        </ul>
      )}
    </Card>
  );
}

function Lower({ id, onLowered }: { id: SeatId; onLowered(): void }) {
  const seat = useRoom(({ people }) => people.seats.get(id));
  const send = useSend();
  return (
    <Button
      size="small"
      icon={Hand}
      onClick={() => {
        void send({ type: 'people.LowerHand', seat: id });
        onLowered();
      }}
    >
      {t('lower')}
      {seat && <VisuallyHidden> {t('theHandOf', { name: nameOf(seat) })}</VisuallyHidden>}
    </Button>
  );
}
