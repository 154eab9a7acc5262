import { RotateCw, StickyNote } from 'lucide-react';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Cluster } from '../ui/cluster.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { Notice } from '../ui/notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { StatusPill } from '../ui/status-pill.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { Specimen } from './specimen.tsx';

export function MessageSpecimens() {
  return (
    <>
      <Specimen name="Notice">
        <Notice title="Who can see this?">The team sees your nickname. Other people don't.</Notice>
        <Notice tone="good">Your note is on the board.</Notice>
        <Notice
          tone="warn"
          title="Only one of the team is here"
          action={<Button size="small">Call support</Button>}
        >
          Ask your second person to come back.
        </Notice>
        <Notice tone="danger">This takes the workshop away for good.</Notice>
      </Specimen>
      <Specimen name="StatusPill">
        <Cluster>
          <StatusPill tone="good" label="Saved" />
          <StatusPill tone="busy" label="Saving" />
          <StatusPill tone="offline" label="Offline, your work is kept" />
          <StatusPill tone="neutral" label="Starts soon" />
        </Cluster>
      </Specimen>
      <Specimen name="Waiting">
        <Card>
          <Waiting title="You are in">We start when everybody is here. Nothing to do yet.</Waiting>
        </Card>
      </Specimen>
      <Specimen name="EmptyState">
        <Card>
          <EmptyState
            icon={StickyNote}
            title="No notes yet"
            action={<Button variant="primary">Add a note</Button>}
          >
            Be the first, or wait and read.
          </EmptyState>
        </Card>
      </Specimen>
      <Specimen name="ErrorState">
        <Card>
          <ErrorState
            title="We can't reach the workshop"
            actions={
              <Button variant="primary" icon={RotateCw}>
                Try again
              </Button>
            }
          >
            What you wrote is kept on this device. Check the Wi-Fi.
          </ErrorState>
        </Card>
      </Specimen>
      <Specimen name="Skeleton">
        <Skeleton />
        <Skeleton shape="card" />
      </Specimen>
    </>
  );
}
