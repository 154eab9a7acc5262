import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { useContext, useState } from 'react';
import { useRoom } from '../../../session/use-room.ts';
import { useSend } from '../../../session/use-send.ts';
import { announce } from '../../../ui/announcer.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TakeControlDialog } from './take-control-dialog.tsx';
import { t } from './together.messages.ts';
import { TogetherContext } from './together-here.ts';

/** For everybody of the team, while somebody leads: says so, and releases. */
export function LeadingBar({ board: id }: { board: BoardId }) {
  const leading = useRoom(({ board }) => board.leading.get(id));
  const ended = useRoom(({ workshop }) => workshop.ended);
  const leader = useContext(TogetherContext)?.leader;
  const send = useSend();
  const [asks, setAsks] = useState(false);
  if (!leading || ended) return null;
  const mine = leader?.isMine(leading) === true;
  const controls = leading.how === 'control';
  const words = mine ? t(controls ? 'youHold' : 'youLead') : t(controls ? 'otherHolds' : 'otherLeads');

  function release() {
    void send({ type: 'board.StopLeading', board: id });
    announce(t('released'));
  }

  return (
    <>
      <Notice
        tone={controls ? 'warn' : 'info'}
        live="polite"
        action={
          <Cluster>
            {mine && !controls && <Button onClick={() => setAsks(true)}>{t('control')}</Button>}
            <Button variant="primary" onClick={release}>
              {t('release')}
            </Button>
          </Cluster>
        }
      >
        <p>{words}</p>
      </Notice>
      {asks && (
        <TakeControlDialog onTake={() => leader?.lead('control', leading)} onClose={() => setAsks(false)} />
      )}
    </>
  );
}
