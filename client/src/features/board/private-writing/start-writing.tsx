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
export function StartWriting({ board }: { board: BoardId }) {
  const send = useSend();
  const [open, setOpen] = useState(false);
  const [teamSees, setTeamSees] = useState(true);

  function begin() {
    void send({ type: 'board.StartPrivateWriting', board, teamSees });
    announce(t('started'));
    setOpen(false);
  }

  return (
    <>
      <Button size="small" icon={EyeOff} onClick={() => setOpen(true)}>
        {t('start')}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('startTitle')}
        icon={EyeOff}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{t('cancel')}</Button>
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
    </>
  );
}
