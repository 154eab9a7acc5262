import { Lock, MessageCircle } from 'lucide-react';
import { useState } from 'react';
import { ChatPanel } from '../../features/chat/chat-panel.tsx';
import { Promised } from '../../features/workshop/promise.tsx';
import { useRoom } from '../../session/use-room.ts';
import { Card } from '../../ui/card.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import styles from './messages-pane.module.css';
import { PrivateMessages } from './private-messages.tsx';
import { t } from './team.messages.ts';
import { useUnreadWhispers } from './use-unread-whispers.ts';

/** Private messages and the chat in one place, one at a time. */
export function MessagesPane() {
  const [tab, setTab] = useState('private');
  const unread = useUnreadWhispers();
  const messages = useRoom(({ chat }) => chat.messages.size);
  const [readInChat, setReadInChat] = useState(messages);
  // While the chat is open all of it counts as read.
  if (tab === 'chat' && readInChat !== messages) setReadInChat(messages);
  const newInChat = Math.max(0, messages - readInChat);
  return (
    <Card padding="none" className={styles.pane}>
      <Tabs
        label={t('messages')}
        value={tab}
        onValueChange={setTab}
        className={styles.tabs}
        tabs={[
          {
            id: 'private',
            label: t('privateMessages'),
            icon: Lock,
            count: unread,
            countLabel: t('unread', { count: unread }),
            content: <PrivateMessages inTab />,
          },
          {
            id: 'chat',
            label: t('chat'),
            icon: MessageCircle,
            count: newInChat,
            countLabel: t('newInChat', { count: newInChat }),
            content: <ChatPanel promise={<Promised />} />,
          },
        ]}
      />
    </Card>
  );
}
