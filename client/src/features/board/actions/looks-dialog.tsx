import { changed, type ItemChange, type ItemContent } from '@sayso/shared/features/board/kinds/kinds.ts';
import { trusted } from '@sayso/shared/room/trusted.ts';
import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { t } from './actions.messages.ts';
import { LooksForm } from './looks-form.tsx';

interface LooksDialogProps {
  content: ItemContent;
  onChoose: (change: ItemChange) => void;
  onClose: () => void;
}

/** Tells of one look at the end: arrow keys pass through others on the way, which concerns nobody else. */
export function LooksDialog({ content, onChoose, onClose }: LooksDialogProps) {
  const [change, setChange] = useState<ItemChange>();

  function done() {
    if (change) onChoose(change);
    onClose();
  }

  const actions = (
    <Button variant="primary" onClick={done}>
      {t('done')}
    </Button>
  );
  const title = content.kind === 'note' ? t('colourTitle') : t('looksTitle');
  return (
    <Dialog open onClose={onClose} title={title} actions={actions}>
      <LooksForm
        content={change ? changed(content, change) : content}
        onChange={(next) => setChange((before) => trusted<ItemChange>({ ...before, ...next }))}
      />
    </Dialog>
  );
}
