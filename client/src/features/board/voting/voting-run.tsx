import type { Voting } from '@sayso/shared/features/board/voting/voting.model.ts';
import { inRoom } from '@sayso/shared/features/people/people.model.ts';
import { useState } from 'react';
import { useRoom } from '../../../session/use-room.ts';
import { useSend } from '../../../session/use-send.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { focusVoting } from './focus-voting.ts';
import { t } from './voting.messages.ts';

/** For the team: how many are at it, and the end. Numbers only, never who and never where. */
export function VotingRun({ voting }: { voting: Voting }) {
  const { name, progress } = voting;
  const { joined, finished, passed } = progress ?? { joined: 0, finished: 0, passed: 0 };
  const present = useRoom(({ people }) => inRoom(people));
  const notYet = Math.max(0, present - joined - passed);
  const numbers = [
    t('peopleJoined', { count: joined }),
    t('peopleFinished', { count: finished }),
    t('peoplePassed', { count: passed }),
    t('peopleNotYet', { count: notYet }),
  ];
  return (
    <section aria-label={t('vote', { name })}>
      <Notice tone="info" title={t('vote', { name })} action={<EndVoting voting={voting} notYet={notYet} />}>
        <p>{numbers.join(' · ')}</p>
        <p>{t('hiddenUntilEnd')}</p>
      </Notice>
    </section>
  );
}

function EndVoting({ voting: { id, board }, notYet }: { voting: Voting; notYet: number }) {
  const send = useSend();
  const [open, setOpen] = useState(false);

  function end() {
    setOpen(false);
    void send({ type: 'board.EndVoting', id });
    focusVoting(board);
  }

  return (
    <>
      <Button variant="primary" onClick={() => setOpen(true)}>
        {t('end')}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('endTitle')}
        size="small"
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{t('goOn')}</Button>
            <Button variant="primary" onClick={end}>
              {t('end')}
            </Button>
          </>
        }
      >
        {notYet > 0 && <p>{t('endNotYet', { count: notYet })}</p>}
        <p>{t('endHint')}</p>
      </Dialog>
    </>
  );
}
