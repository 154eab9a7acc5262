import { Palette } from 'lucide-react';
import { useState } from 'react';
import { Dialog } from '../../ui/dialog.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { ThemePicker } from '../../ui/theme-picker.tsx';
import { t } from './team.messages.ts';

/** Colours and text size of this screen. */
export function LookButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton icon={Palette} label={t('look')} tooltipSide="bottom" onClick={() => setOpen(true)} />
      <Dialog open={open} onClose={() => setOpen(false)} title={t('look')}>
        <ThemePicker />
      </Dialog>
    </>
  );
}
