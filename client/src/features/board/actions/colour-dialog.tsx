import type { NoteColour } from '@sayso/shared/features/board/kinds/colours.ts';
import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { SwatchPicker } from '../../../ui/swatch-picker.tsx';
import { t } from '../board.messages.ts';

interface ColourDialogProps {
  open: boolean;
  value: NoteColour;
  onChoose: (colour: NoteColour) => void;
  onClose: () => void;
}

/** Tells of one colour at the end: arrow keys pass through others on the way, which concerns nobody else. */
export function ColourDialog({ open, value, onChoose, onClose }: ColourDialogProps) {
  const [picked, setPicked] = useState<NoteColour>();

  function close() {
    setPicked(undefined);
    onClose();
  }

  function done() {
    if (picked !== undefined && picked !== value) onChoose(picked);
    close();
  }

  const actions = (
    <Button variant="primary" onClick={done}>
      {t('done')}
    </Button>
  );
  return (
    <Dialog open={open} onClose={close} title={t('recolourTitle')} actions={actions}>
      <SwatchPicker label={t('colour')} value={picked ?? value} onValueChange={setPicked} />
    </Dialog>
  );
}
