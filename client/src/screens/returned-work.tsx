import { useEffect, useState } from 'react';
import { useStore } from 'zustand/react';
import { useRoomConnection } from '../session/room-context.ts';
import { Button } from '../ui/button.tsx';
import { CopyField } from '../ui/copy-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Stack } from '../ui/stack.tsx';
import { t } from './screens.messages.ts';

/**
 * Text that was refused and has no field to go back to: to copy, until it is put away. Closed, it comes back with the next
 * load. It waits while somebody types.
 */
export function ReturnedWork() {
  const { store, putAway } = useRoomConnection();
  const returned = useStore(store, (now) => now.returned);
  const [closed, setClosed] = useState<typeof returned>();
  const due = returned.length > 0 && closed !== returned;
  const open = useNobodyTypes(due);
  return (
    <Dialog open={open} onClose={() => setClosed(returned)} title={t('returned')}>
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

/** True once nothing is being typed in, from when it is `wanted` until it is not. */
function useNobodyTypes(wanted: boolean): boolean {
  const [free, setFree] = useState(false);
  useEffect(() => {
    if (!wanted) return setFree(false);
    const look = (): void => {
      if (!document.activeElement?.matches('textarea, input:not([type=radio], [type=checkbox])'))
        setFree(true);
    };
    look();
    // While the focus leaves a field, it is nowhere for a moment.
    const later = (): void => void setTimeout(look);
    document.addEventListener('focusout', later);
    return () => document.removeEventListener('focusout', later);
  }, [wanted]);
  return wanted && free;
}
