import type { GroupId } from '@sayso/shared/features/board/board-ids.ts';
import { boardTitleLimit } from '@sayso/shared/features/board/limits.ts';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useSend } from '../../../session/use-send.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { t } from './actions.messages.ts';

interface GroupTitleDialogProps {
  id: GroupId;
  title: string | null;
  onClose: () => void;
}

export function GroupTitleDialog({ id, title, onClose }: GroupTitleDialogProps) {
  const send = useSend();
  const form = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(title ?? '');

  function save(event: FormEvent) {
    event.preventDefault();
    void send({ type: 'board.RenameGroup', id, title: typed.trim() === '' ? null : typed.trim() });
    onClose();
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={t('renameTitle')}
      size="small"
      initialFocus={field}
      actions={
        <Button type="submit" form={form} variant="primary">
          {t('done')}
        </Button>
      }
    >
      <form id={form} onSubmit={save}>
        <TextField
          ref={field}
          label={t('groupName')}
          hint={t('groupNameHint')}
          maxLength={boardTitleLimit}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </form>
    </Dialog>
  );
}
