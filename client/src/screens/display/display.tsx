import { useRoom } from '../../session/use-room.ts';
import { Heading } from '../../ui/heading.tsx';
import { PlainPage } from '../plain-page.tsx';
import { SavedStatus } from '../saved-status.tsx';
import { useScreen } from '../use-screen.ts';

export function DisplayScreen() {
  const title = useRoom(({ workshop }) => workshop.title);
  const heading = useScreen(title);
  return (
    <PlainPage aside={<SavedStatus />}>
      <Heading level={1} ref={heading} tabIndex={-1}>
        {title}
      </Heading>
    </PlainPage>
  );
}
