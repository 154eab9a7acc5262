import { CircleUserRound, LogOut, Palette } from 'lucide-react';
import { useState } from 'react';
import { LeaveQuestion } from '../../features/people/leave-device.tsx';
import { t as people } from '../../features/people/people.messages.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Menu } from '../../ui/menu.tsx';
import { ThemePicker } from '../../ui/theme-picker.tsx';
import { t } from './team.messages.ts';

/** What only concerns one's own device: how it looks here, and the way out of the seat. */
export function SeatMenu() {
  const [open, setOpen] = useState<'look' | 'leave'>();
  const close = () => setOpen(undefined);
  return (
    <>
      <Menu
        label={t('thisDevice')}
        icon={CircleUserRound}
        iconOnly
        variant="quiet"
        size="small"
        align="end"
        items={[
          { id: 'look', label: t('look'), icon: Palette, onSelect: () => setOpen('look') },
          { id: 'leave', label: people('notMe'), icon: LogOut, onSelect: () => setOpen('leave') },
        ]}
      />
      <Dialog open={open === 'look'} onClose={close} title={t('look')}>
        <ThemePicker />
      </Dialog>
      <Dialog open={open === 'leave'} onClose={close} title={people('leaveTitle')} size="small">
        <LeaveQuestion hint={t('leaveHint')} />
      </Dialog>
    </>
  );
}
