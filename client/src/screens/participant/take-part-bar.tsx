import type { About } from '@sayso/shared/features/whispers/about.ts';
import { threadsOf } from '@sayso/shared/features/whispers/whispers.model.ts';
import { Lock, MessageCircle } from 'lucide-react';
import { useState } from 'react';
import { ChatPanel } from '../../features/chat/chat-panel.tsx';
import { HandButton } from '../../features/people/hand-button.tsx';
import { PrivateLine } from '../../features/whispers/private-line.tsx';
import { Promised } from '../../features/workshop/promise.tsx';
import { useRoom, useYou } from '../../session/use-room.ts';
import { Count } from '../../ui/count.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { t } from './participant.messages.ts';
import styles from './take-part-bar.module.css';
import { useUnread } from './use-unread.ts';

/** Chat, private line, hand: always in the same place, always there. */
export function TakePartBar(props: {
  /** Opens the private line to ask the team about this. */
  about?: About | undefined;
  onAboutDone?: (() => void) | undefined;
}) {
  const { about, onAboutDone } = props;
  const [chosen, setOpen] = useState<'chat' | 'private' | null>(null);
  const open = about ? 'private' : chosen;
  const { actor } = useYou();
  const messages = useRoom(({ chat }) => chat.messages.size);
  const replies = useRoom(
    ({ whispers }) =>
      threadsOf(whispers, actor.author)
        .flatMap((thread) => thread.messages)
        .filter(({ by }) => by.staff).length,
  );
  const newMessages = useUnread(messages, open === 'chat');
  const newReplies = useUnread(replies, open === 'private');
  // What the promise says of everyone is not so here: only the team reads it.
  const mode = useRoom(({ workshop }) => workshop.mode);
  const close = (): void => {
    setOpen(null);
    onAboutDone?.();
  };
  return (
    <nav className={styles.bar} aria-label={t('waysToTakePart')}>
      <button
        type="button"
        className={styles.way}
        aria-haspopup="dialog"
        aria-label={t('chat')}
        aria-describedby={newMessages > 0 ? 'new-chat' : undefined}
        onClick={() => setOpen('chat')}
      >
        <MessageCircle aria-hidden="true" />
        <span aria-hidden="true">{t('chat')}</span>
        {newMessages > 0 && (
          <span id="new-chat" className={styles.count}>
            <Count value={newMessages} label={t('unreadChat', { count: newMessages })} />
          </span>
        )}
      </button>
      <button
        type="button"
        className={styles.way}
        aria-haspopup="dialog"
        aria-label={t('privately')}
        aria-describedby={newReplies > 0 ? 'new-replies' : undefined}
        onClick={() => setOpen('private')}
      >
        <Lock aria-hidden="true" />
        <span aria-hidden="true">{t('privatelyShort')}</span>
        {newReplies > 0 && (
          <span id="new-replies" className={styles.count}>
            <Count value={newReplies} label={t('unreadReply', { count: newReplies })} />
          </span>
        )}
      </button>
      <HandButton className={styles.way} />
      <Sheet open={open === 'chat'} onClose={close} title={t('chat')}>
        <ChatPanel promise={<Promised />} />
      </Sheet>
      <Sheet open={open === 'private'} onClose={close} title={t('privately')}>
        <PrivateLine
          promise={mode === 'names' ? t('teamSeesName') : <Promised />}
          about={about}
          onAboutDone={() => {
            // Sent or not, the line stays open to be read.
            setOpen('private');
            onAboutDone?.();
          }}
        />
      </Sheet>
    </nav>
  );
}
