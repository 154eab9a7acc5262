import { useState } from 'react';
import { navigate } from '../../router.ts';
import { useRoomConnection } from '../../session/room-context.ts';
import { forgetSeat, hasUnsent } from '../../session/seat-belongings.ts';
import { useYou } from '../../session/use-room.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';
import { t } from './people.messages.ts';

/** The way out of a participant's seat on a shared device: nothing of it stays here. Asks first. */
export function LeaveDevice() {
  const [asking, setAsking] = useState(false);
  return (
    <Stack gap="sm">
      <Button aria-expanded={asking} onClick={() => setAsking(!asking)}>
        {t('notMe')}
      </Button>
      {asking && (
        <Notice tone="warn" live="polite" title={t('leaveTitle')}>
          <LeaveQuestion hint={t('leaveHint')} />
        </Notice>
      )}
    </Stack>
  );
}

/** What is asked before anybody leaves, and the button that does it. `hint`: how one comes back. */
export function LeaveQuestion({ hint }: { hint: string }) {
  const { code, seatKey, close } = useRoomConnection();
  const { role } = useYou().actor;
  if (role === 'host') return null;

  function leave() {
    if (role === 'host') return;
    // Closed first: nothing is to be kept anew behind the broom.
    close();
    forgetSeat(code, role);
    navigate('/', 'replace');
  }

  return (
    <Stack gap="sm">
      <p>{hint}</p>
      {hasUnsent(seatKey) && <p>{t('leaveUnsent')}</p>}
      <Button onClick={leave}>{t('leave')}</Button>
    </Stack>
  );
}
