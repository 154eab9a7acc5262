import { QrCode as QrIcon } from 'lucide-react';
import { useState } from 'react';
import { keptLinks } from '../../session/kept-links.ts';
import { useRoomConnection } from '../../session/room-context.ts';
import { CopyField } from '../../ui/copy-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Divider } from '../../ui/divider.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Stack } from '../../ui/stack.tsx';
import { joinAddress } from '../team/join-address.ts';
import { JoinCard } from './join-card.tsx';
import { t } from './lead.messages.ts';

/** How people come in, to show and to pass on. The team's links are known on the device that made the workshop. */
export function JoinCode() {
  const [open, setOpen] = useState(false);
  const { code } = useRoomConnection();
  const links = keptLinks(code);
  const whole = (path: string): string => new URL(path, location.origin).href;
  return (
    <>
      <IconButton icon={QrIcon} label={t('showCode')} tooltipSide="bottom" onClick={() => setOpen(true)} />
      <Dialog open={open} onClose={() => setOpen(false)} title={t('joinTitle')} size="large">
        <JoinCard />
        <CopyField label={t('joinLink')} value={joinAddress(code)} />
        {links && (
          <>
            <Divider />
            <Stack gap="sm">
              <CopyField label={t('supportLink')} value={whole(links.support)} />
              <p>{t('supportFor')}</p>
            </Stack>
            <Stack gap="sm">
              <CopyField label={t('displayLink')} value={whole(links.display)} />
              <p>{t('displayFor')}</p>
            </Stack>
          </>
        )}
      </Dialog>
    </>
  );
}
