import { useState } from 'react';
import { navigate } from '../../router.ts';
import { useRoomConnection } from '../../session/room-context.ts';
import { forgetSeat, hasUnsent } from '../../session/seat-belongings.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';
import { t } from './people.messages.ts';

/** The way out of a participant's seat on a shared device: nothing of it stays here. Asks first. */
export function LeaveDevice() {
  const { code, seatKey, close } = useRoomConnection();
  const [asking, setAsking] = useState(false);

  function leave() {
    // Closed first: nothing is to be kept anew behind the broom.
    close();
    forgetSeat(code, 'participant');
    navigate('/', 'replace');
  }

  return (
    <Stack gap="sm">
      <Button aria-expanded={asking} onClick={() => setAsking(!asking)}>
        {t('notMe')}
      </Button>
      {asking && (
        <Notice tone="warn" live="polite" title={t('leaveTitle')}>
          <Stack gap="sm">
            <p>{t('leaveHint')}</p>
            {hasUnsent(seatKey) && <p>{t('leaveUnsent')}</p>}
            <Button onClick={leave}>{t('leave')}</Button>
          </Stack>
        </Notice>
      )}
    </Stack>
  );
}
