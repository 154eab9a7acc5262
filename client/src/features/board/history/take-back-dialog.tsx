import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useSend } from '../../../session/use-send.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { showToast } from '../../../ui/toast-queue.ts';
import { AgoChoice } from './ago-choice.tsx';
import { t } from './history.messages.ts';
import { firstChoice } from './minutes.ts';

const choices = [2, 5, 10, 30];

/** Takes back what one person did in the last minutes. Who it was stays unknown, to this screen too. */
export function TakeBackDialog({ item, onClose }: { item: ItemId; onClose: () => void }) {
  const send = useSend();
  const [ago, setAgo] = useState<number | undefined>(firstChoice(choices));
  const [taking, setTaking] = useState(false);
  const [refused, setRefused] = useState<string>();

  async function take() {
    if (ago === undefined) return;
    setTaking(true);
    setRefused(undefined);
    const answer = await send({ type: 'board.TakeBackDoings', item, ago }, { ownRefusal: true });
    setTaking(false);
    if (!answer.ok) return setRefused(answer.sentence);
    showToast({ text: t('taken'), tone: 'good' });
    onClose();
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('takeBackTitle')}
      icon={Undo2}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button variant="primary" busy={taking} onClick={() => void take()}>
            {t('take')}
          </Button>
        </>
      }
    >
      <p>{t('takeBackWho')}</p>
      <AgoChoice label={t('within')} choices={choices} onChange={setAgo} />
      {refused && (
        <Notice tone="warn" live="assertive">
          <p>{refused}</p>
        </Notice>
      )}
      <p>{t('takeBackWhat')}</p>
      <p>{t('takeBackStays')}</p>
    </Dialog>
  );
}
