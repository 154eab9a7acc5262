import { Hand, MessageCircle, MessageSquareLock, Plus } from 'lucide-react';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Cluster } from '../ui/cluster.tsx';
import { Heading } from '../ui/heading.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Meter } from '../ui/meter.tsx';
import { QrCode } from '../ui/qr-code.tsx';
import { Stack } from '../ui/stack.tsx';
import { StatusPill } from '../ui/status-pill.tsx';
import { Wordmark } from '../ui/wordmark.tsx';
import styles from './gallery.module.css';
import { Specimen } from './specimen.tsx';

/** Parts put together as on the wall: whether they make one look shows only so. */
export function WallSpecimen() {
  return (
    <Specimen name="Together, on the wall">
      <div className={styles.wall}>
        <Stack gap="lg">
          <Heading level={3} size="display">
            Where do you like to be at lunch?
          </Heading>
          <Meter size="display" label="Outside" value={14} max={24} valueText="14" series={1} />
          <Meter size="display" label="In a quiet room" value={8} max={24} valueText="8" series={2} />
          <Meter size="display" label="Where the music is" value={2} max={24} valueText="2" series={3} />
        </Stack>
        <Stack align="center">
          <QrCode value="https://sayso.example.org/w/48302917" label="Code to join" size="22vw" />
          <p style={{ fontSize: 'var(--display-lg)', fontWeight: 'var(--weight-heavy)', lineHeight: 1 }}>
            4830 2917
          </p>
          <p style={{ fontSize: 'var(--display-sm)', color: 'var(--ink-soft)' }}>sayso.example.org</p>
        </Stack>
      </div>
    </Specimen>
  );
}

export function PhoneSpecimen() {
  return (
    <Specimen name="Together, on a phone">
      <div style={{ maxWidth: '24rem' }}>
        <Stack>
          <Cluster justify="between">
            <Wordmark />
            <StatusPill tone="good" label="Saved" />
          </Cluster>
          <Card tone="speech">
            <Stack>
              <Heading level={3} size="xl">
                Write one thing you would change at lunch.
              </Heading>
              <p>Remember you can say no.</p>
              <Cluster equal>
                <Button variant="primary" icon={Plus}>
                  Add a note
                </Button>
                <Button variant="primary">Pass</Button>
              </Cluster>
            </Stack>
          </Card>
          <Card tone="raised" padding="small">
            <Cluster equal="tight" gap="xs">
              <IconButton icon={MessageCircle} label="Chat" showLabel />
              <IconButton icon={MessageSquareLock} label="Tell the team" showLabel />
              <IconButton icon={Hand} label="Raise hand" showLabel />
            </Cluster>
          </Card>
        </Stack>
      </div>
    </Specimen>
  );
}
