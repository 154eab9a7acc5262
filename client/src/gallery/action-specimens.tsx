import {
  ArrowRight,
  Bell,
  Ellipsis,
  Hand,
  Lock,
  MessageCircle,
  MessageSquareLock,
  Pencil,
  Plus,
  Send,
  Settings2,
  SmilePlus,
  Trash2,
  Users,
} from 'lucide-react';
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Cluster } from '../ui/cluster.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Menu } from '../ui/menu.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { showToast } from '../ui/toast-queue.ts';
import { Specimen } from './specimen.tsx';

const nothing = () => undefined;

export function ActionSpecimens() {
  return (
    <>
      <Specimen name="Button">
        <Cluster>
          <Button variant="primary" icon={Plus}>
            Add a note
          </Button>
          <Button>Not now</Button>
          <Button variant="quiet" iconEnd={ArrowRight}>
            Show more
          </Button>
          <Button variant="danger" icon={Trash2}>
            Delete
          </Button>
        </Cluster>
        <Cluster>
          <Button variant="primary" size="large" icon={Send}>
            Large
          </Button>
          <Button variant="primary">Medium</Button>
          <Button variant="primary" size="small">
            Small
          </Button>
        </Cluster>
        <Cluster>
          <Button variant="primary" busy>
            Sending
          </Button>
          <Button busy>Saving</Button>
          <Button disabled>Off</Button>
          <LinkButton href="#link" iconEnd={ArrowRight}>
            A link
          </LinkButton>
        </Cluster>
        <Cluster equal>
          <Button variant="primary" size="large">
            Answer
          </Button>
          <Button variant="primary" size="large">
            Pass
          </Button>
        </Cluster>
        <Button variant="primary" wide size="large">
          As wide as its place
        </Button>
      </Specimen>
      <Specimen name="IconButton">
        <Cluster>
          <IconButton icon={Settings2} label="Settings" />
          <IconButton icon={Bell} label="Messages" variant="secondary" />
          <IconButton icon={Plus} label="Add" variant="primary" />
        </Cluster>
        <Cluster>
          <IconButton icon={MessageCircle} label="Chat" showLabel />
          <IconButton icon={MessageSquareLock} label="Tell the team" showLabel />
          <IconButton icon={Hand} label="Raise hand" showLabel variant="secondary" />
        </Cluster>
      </Specimen>
      <Specimen name="Menu">
        <Cluster>
          <Menu
            label="More"
            items={[
              { id: 'edit', label: 'Edit', icon: Pencil, onSelect: nothing },
              {
                id: 'group',
                label: 'Put with others',
                hint: 'The lead has locked this',
                icon: Lock,
                disabled: true,
                onSelect: nothing,
              },
              {
                id: 'delete',
                label: 'Delete',
                icon: Trash2,
                danger: true,
                onSelect: () => showToast({ text: 'Deleted', action: { label: 'Undo', onPress: nothing } }),
              },
            ]}
          />
          <Menu
            label="Actions"
            icon={Ellipsis}
            iconOnly
            items={[{ id: 'a', label: 'Only one', onSelect: nothing }]}
            variant="quiet"
          />
        </Cluster>
      </Specimen>
      <Specimen name="Tabs">
        <Card padding="small">
          <Tabs
            label="People and messages"
            tabs={[
              { id: 'chat', label: 'Chat', icon: MessageCircle, content: <p>Nobody has written yet.</p> },
              {
                id: 'team',
                label: 'Team',
                icon: MessageSquareLock,
                count: 3,
                countLabel: 'unread',
                content: <p>Three people wrote to the team.</p>,
              },
              { id: 'people', label: 'People', icon: Users, content: <p>24 people are here.</p> },
            ]}
          />
        </Card>
      </Specimen>
      <Specimen name="Disclosure">
        <Disclosure summary="What does “co-production” mean?">
          <p>It means we plan and decide together, from the start.</p>
        </Disclosure>
        <Disclosure summary="Who can see this?" open>
          <p>Other people can't see who wrote it. The team sees your nickname.</p>
        </Disclosure>
      </Specimen>
      <OverlaySpecimens />
    </>
  );
}

function OverlaySpecimens() {
  const [shown, setShown] = useState<'dialog' | 'sheet' | ''>('');
  const close = () => setShown('');
  return (
    <Specimen name="Dialog, Sheet, Toast">
      <Cluster>
        <Button onClick={() => setShown('dialog')}>Open dialog</Button>
        <Button onClick={() => setShown('sheet')}>Open sheet</Button>
        <Button icon={SmilePlus} onClick={() => showToast({ text: 'Your note is on the board' })}>
          Show toast
        </Button>
      </Cluster>
      <Dialog
        open={shown === 'dialog'}
        onClose={close}
        title="Delete this note?"
        icon={Trash2}
        actions={
          <>
            <Button onClick={close}>Keep it</Button>
            <Button variant="danger" onClick={close}>
              Delete note
            </Button>
          </>
        }
      >
        <p>It goes away for everybody. You can't get it back.</p>
      </Dialog>
      <Sheet
        open={shown === 'sheet'}
        onClose={close}
        title="Tell the team privately"
        icon={MessageSquareLock}
        actions={
          <Button variant="primary" icon={Send} onClick={close}>
            Send
          </Button>
        }
      >
        <p>Only the team can read this. Nobody else in the room sees it.</p>
        <TextArea label="Message" limit={500} />
      </Sheet>
    </Specimen>
  );
}
