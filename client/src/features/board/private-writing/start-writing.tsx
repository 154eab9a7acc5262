import type { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { EyeOff } from 'lucide-react';
import { useState } from 'react';
import { useSend } from '../../../session/use-send.ts';
import { announce } from '../../../ui/announcer.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Switch } from '../../../ui/switch.tsx';
import { t } from './private-writing.messages.ts';

/** For the team: from now on everybody writes for themselves. */
export function StartWriting({ board, onClose }: { board: BoardId; onClose: () => void }) {
  const send = useSend();
  const [teamSees, setTeamSees] = useState(true);

  function begin() {
    void send({ type: 'board.StartPrivateWriting', board, teamSees });
    announce(t('started'));
    onClose();
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('startTitle')}
      icon={EyeOff}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button variant="primary" onClick={begin}>
            {t('begin')}
          </Button>
        </>
      }
    >
      <p>{t('startHint')}</p>
      <p>{t('startShuffle')}</p>
      <Switch
        label={t('teamSees')}
        hint={teamSees ? t('teamSeesHint') : t('teamSeesNot')}
        checked={teamSees}
        onCheckedChange={setTeamSees}
      />
    </Dialog>
  );
}
