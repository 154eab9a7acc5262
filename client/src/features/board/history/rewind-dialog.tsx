import { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { boardTitleLimit } from '@sayso/shared/features/board/limits.ts';
import { History } from 'lucide-react';
import { useState } from 'react';
import { freshId } from '../../../session/fresh-id.ts';
import { useRoom } from '../../../session/use-room.ts';
import { useSend } from '../../../session/use-send.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useNeighbours } from '../neighbours.ts';
import { AgoChoice } from './ago-choice.tsx';
import { t } from './history.messages.ts';
import { firstChoice } from './minutes.ts';

const choices = [2, 5, 10, 20, 60];
const minute = 60_000;

type Standing =
  | { readonly is: 'asking'; readonly refused?: string }
  | { readonly is: 'making' }
  | { readonly is: 'made'; readonly where: string };

/** Makes a new board as this one was. It waits for the answer: the server reads its whole log. */
export function RewindDialog({ board, onClose }: { board: BoardId; onClose: () => void }) {
  const send = useSend();
  const { placeBoard } = useNeighbours();
  const title = useRoom((room) => room.board.boards.get(board)?.title ?? '');
  const [ago, setAgo] = useState<number | undefined>(firstChoice(choices));
  const [typed, setTyped] = useState<string>();
  const [standing, setStanding] = useState<Standing>({ is: 'asking' });
  const named = typed ?? titleAsOf(title, ago);

  async function make() {
    if (ago === undefined) return;
    setStanding({ is: 'making' });
    const copy = freshId(BoardId);
    const answer = await send(
      { type: 'board.RewindBoard', board, ago, copy, title: named },
      { ownRefusal: true },
    );
    if (answer.ok) setStanding({ is: 'made', where: placeBoard?.(copy, named) ?? '' });
    else setStanding({ is: 'asking', refused: answer.sentence });
  }

  if (standing.is === 'made') {
    return (
      <Dialog
        open
        onClose={onClose}
        title={t('goBackTitle')}
        icon={History}
        size="small"
        actions={
          <Button variant="primary" onClick={onClose}>
            {t('done')}
          </Button>
        }
      >
        <Notice tone="good" live="polite">
          <p>{t('made', { title: named })}</p>
          {standing.where && <p>{standing.where}</p>}
        </Notice>
      </Dialog>
    );
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('goBackTitle')}
      icon={History}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            variant="primary"
            busy={standing.is === 'making'}
            disabled={ago === undefined || named.trim() === ''}
            onClick={() => void make()}
          >
            {t('make')}
          </Button>
        </>
      }
    >
      <p>{t('goBackText')}</p>
      <AgoChoice label={t('howLong')} choices={choices} typed onChange={setAgo} />
      {standing.is === 'asking' && standing.refused && (
        <Notice tone="warn" live="assertive">
          <p>{standing.refused}</p>
        </Notice>
      )}
      <TextField
        label={t('title')}
        maxLength={boardTitleLimit}
        value={named}
        onChange={({ target }) => setTyped(target.value)}
      />
      <p>{t('goBackRules')}</p>
      <p>{t('goBackTeam')}</p>
    </Dialog>
  );
}

/** By this device's clock, as people read it. A long title is cut, the time is not. */
function titleAsOf(title: string, ago: number | undefined): string {
  if (ago === undefined) return title;
  const time = new Date(Date.now() - ago * minute).toLocaleTimeString([], {
    hour: '2-digit',
    minute: '2-digit',
  });
  const around = t('asOf', { title: '', time }).length;
  return t('asOf', { title: title.slice(0, boardTitleLimit - around).trim(), time });
}
