import { useState } from 'react';
import { useStore } from 'zustand/react';
import { useRoomConnection } from '../session/room-context.ts';
import { Button } from '../ui/button.tsx';
import { CopyField } from '../ui/copy-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Stack } from '../ui/stack.tsx';
import { t } from './screens.messages.ts';

/** Text that was refused after a reload: to copy, until it is put away. Closed, it comes back with the next load. */
export function ReturnedWork() {
  const { store, putAway } = useRoomConnection();
  const returned = useStore(store, (now) => now.returned);
  const [closed, setClosed] = useState<typeof returned>();
  return (
    <Dialog
      open={returned.length > 0 && closed !== returned}
      onClose={() => setClosed(returned)}
      title={t('returned')}
    >
      <Stack>
        {returned.map(({ id, sentence, text }) => (
          <Stack key={id} gap="sm">
            <CopyField label={sentence} value={text} />
            <Button onClick={() => putAway(id)}>{t('putAway')}</Button>
          </Stack>
        ))}
      </Stack>
    </Dialog>
  );
}
