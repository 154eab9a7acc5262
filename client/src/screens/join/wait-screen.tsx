import type { Seat } from '@sayso/shared/features/people/people.model.ts';
import { LeaveDevice } from '../../features/people/leave-device.tsx';
import { useRoom } from '../../session/use-room.ts';
import { Card } from '../../ui/card.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { PlainPage } from '../plain-page.tsx';
import { SavedStatus } from '../saved-status.tsx';
import { useScreen } from '../use-screen.ts';
import { t } from './join.messages.ts';
import { WhoYouAre } from './who-you-are.tsx';

/** Said yes; the team opens the door. Nothing here asks for anything. */
export function WaitScreen({ seat }: { seat: Seat }) {
  const title = useRoom(({ workshop }) => workshop.title);
  const heading = useScreen(title);
  return (
    <PlainPage aside={<SavedStatus />}>
      <Heading level={1} ref={heading} tabIndex={-1}>
        {title}
      </Heading>
      <Waiting title={t('waitTitle')}>{t('waitHint')}</Waiting>
      <Card tone="speech">
        <Stack gap="md">
          <WhoYouAre alias={seat.alias} />
          <LeaveDevice />
        </Stack>
      </Card>
    </PlainPage>
  );
}
