import { Lock, Sparkle } from 'lucide-react';
import { Avatar } from '../ui/avatar.tsx';
import { avatarLook } from '../ui/avatar-look.ts';
import { Badge } from '../ui/badge.tsx';
import { Card } from '../ui/card.tsx';
import { Cluster } from '../ui/cluster.tsx';
import { CopyField } from '../ui/copy-field.tsx';
import { Count } from '../ui/count.tsx';
import { Divider } from '../ui/divider.tsx';
import { Heading } from '../ui/heading.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { Meter } from '../ui/meter.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { QrCode } from '../ui/qr-code.tsx';
import { ThemePicker } from '../ui/theme-picker.tsx';
import { Wordmark } from '../ui/wordmark.tsx';
import { Specimen } from './specimen.tsx';

const aliases = [
  'Blue Otter',
  'Quick Heron',
  'Kind Badger',
  'Brave Moth',
  'Calm Yak',
  'Sunny Fox',
  'Wise Lynx',
  'Bold Newt',
];

export function ThingSpecimens() {
  return (
    <>
      <Specimen name="Wordmark">
        <Wordmark />
        <Wordmark size="large" />
      </Specimen>
      <Specimen name="Card">
        {(['plain', 'raised', 'sunken', 'accent', 'speech'] as const).map((tone) => (
          <Card key={tone} tone={tone}>
            <Heading level={3}>A {tone} card</Heading>
            <p>Things that belong together.</p>
          </Card>
        ))}
      </Specimen>
      <Specimen name="Avatar">
        <Cluster>
          {aliases.map((alias) => (
            <Avatar key={alias} label={alias} {...avatarLook(alias)} />
          ))}
        </Cluster>
        <Cluster>
          <Avatar label="Blue Otter" {...avatarLook('Blue Otter')} size="small" />
          <Avatar label="Blue Otter" {...avatarLook('Blue Otter')} />
          <Avatar label="Blue Otter" {...avatarLook('Blue Otter')} size="large" />
        </Cluster>
      </Specimen>
      <Specimen name="Badge, Count, Kbd, Divider">
        <Cluster>
          <Badge>Draft</Badge>
          <Badge tone="accent" icon={Sparkle}>
            New
          </Badge>
          <Badge tone="good">Done</Badge>
          <Badge tone="warn" icon={Lock}>
            Held
          </Badge>
          <Badge tone="danger">Hidden</Badge>
          <Count value={7} label="unread" />
          <Count value={120} label="unread" />
        </Cluster>
        <p>
          Press <Kbd>Enter</Kbd> to send, <Kbd>Esc</Kbd> to close.
        </p>
        <Divider />
        <Divider label="or" />
      </Specimen>
      <Specimen name="Meter, ProgressBar">
        <ProgressBar label="Where we are" value={3} max={7} valueText="Step 3 of 7" />
        <Meter label="Outside" value={14} max={24} valueText="14 people" series={1} />
        <Meter label="In a quiet room" value={8} max={24} valueText="8 people" series={2} />
        <Meter label="Where the music is" value={2} max={24} valueText="2 people" series={3} />
      </Specimen>
      <Specimen name="CopyField, QrCode">
        <CopyField label="Join link" value="https://sayso.example.org/w/48302917" href="#join" />
        <QrCode value="https://sayso.example.org/w/48302917" label="Code to join: 4830 2917" size="10rem" />
      </Specimen>
      <Specimen name="ThemePicker">
        <ThemePicker />
      </Specimen>
    </>
  );
}
