import type { BoardState } from '@sayso/shared/features/board/board.state.ts';
import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { isFacilitator } from '@sayso/shared/room/audience.ts';
import { useState } from 'react';
import { useRoom, useYou } from '../../../session/use-room.ts';
import { useSend } from '../../../session/use-send.ts';
import { announce } from '../../../ui/announcer.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { t } from './private-writing.messages.ts';
import { blanksHere } from './use-blanks.ts';
import { useReveal } from './use-reveal.ts';

/** While everybody writes in private: says so, and lets the team end it. Afterwards it says once how many notes there are. */
export function WritingNow({ board: id }: { board: BoardId }) {
  const writing = useRoom(({ board }) => board.boards.get(id)?.writing);
  const team = isFacilitator(useYou().actor.role);
  const ended = useRoom(({ workshop }) => workshop.ended);
  const cards = useRoom(({ board }) => cardsOn(board, id));
  useReveal(id, (count) => announce(t('revealed', { count })));
  if (!writing) return null;
  const soFar = cards === 0 ? t('noCards') : t('cards', { count: cards });
  if (!team) return <Notice tone="info">{t('peersOn')}</Notice>;
  return (
    <Notice tone="info" title={t('on')} action={!ended && <Reveal board={id} cards={cards} />}>
      <p>
        {writing.teamSees ? t('onReading') : t('onBlind')} {soFar}
      </p>
    </Notice>
  );
}

function Reveal({ board, cards }: { board: BoardId; cards: number }) {
  const send = useSend();
  const [open, setOpen] = useState(false);
  const held = useRoom(({ board: { items } }) => heldOn(items, board));
  const coming = Math.max(0, cards - held);

  function reveal() {
    setOpen(false);
    void send({ type: 'board.Reveal', board });
  }

  return (
    <>
      <Button variant="primary" onClick={() => setOpen(true)}>
        {t('reveal')}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('revealTitle')}
        size="small"
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{t('cancel')}</Button>
            <Button variant="primary" onClick={reveal}>
              {t('reveal')}
            </Button>
          </>
        }
      >
        <p>{coming === 0 ? t('revealNone') : t('revealCards', { count: coming })}</p>
        {held > 0 && <p>{t('revealHeld', { count: held })}</p>}
        <p>{t('revealNoWayBack')}</p>
      </Dialog>
    </>
  );
}

/** All private cards: those that can be read here, and those that can't. */
function cardsOn(state: BoardState, board: BoardId): number {
  let count = 0;
  for (const item of state.items.values()) if (item.board === board && item.private) count += 1;
  for (const blank of blanksHere(state, board).values()) count += blank;
  return count;
}

function heldOn(items: BoardState['items'], board: BoardId): number {
  let count = 0;
  for (const item of items.values()) if (item.board === board && item.private && item.hidden) count += 1;
  return count;
}
