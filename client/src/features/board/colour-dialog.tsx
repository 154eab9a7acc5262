import type { NoteColour } from '@sayso/shared/features/board/board.model.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SwatchPicker } from '../../ui/swatch-picker.tsx';
import { t } from './board.messages.ts';

interface ColourDialogProps {
  open: boolean;
  value: NoteColour;
  onValueChange: (colour: NoteColour) => void;
  onClose: () => void;
}

export function ColourDialog({ open, value, onValueChange, onClose }: ColourDialogProps) {
  const done = (
    <Button variant="primary" onClick={onClose}>
      {t('done')}
    </Button>
  );
  return (
    <Dialog open={open} onClose={onClose} title={t('recolourTitle')} actions={done}>
      <SwatchPicker label={t('colour')} value={value} onValueChange={onValueChange} />
    </Dialog>
  );
}
