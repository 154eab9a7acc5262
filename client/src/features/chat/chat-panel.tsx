import { MessageId } from '@sayso/shared/features/chat/chat.model.ts';
import { chatTextLimit } from '@sayso/shared/features/chat/chat.rules.ts';
import { isFacilitator } from '@sayso/shared/room/audience.ts';
import type { ReactNode } from 'react';
import { freshId } from '../../session/fresh-id.ts';
import { useDraft } from '../../session/use-draft.ts';
import { useRoom, useRoomList, useYou } from '../../session/use-room.ts';
import { ComposeLine } from '../../ui/compose-line.tsx';
import { Conversation } from '../../ui/conversation.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { t } from './chat.messages.ts';
import { ChatMessage } from './chat-message.tsx';

/** The chat: everybody's messages and a field to write. `promise` says who can see who wrote it. */
export function ChatPanel({ promise }: { promise: ReactNode }) {
  const ids = useRoomList(({ chat }) => [...chat.messages.keys()]);
  const open = useRoom(({ chat }) => chat.open);
  const ended = useRoom(({ workshop }) => workshop.ended);
  const { actor } = useYou();
  const draft = useDraft('chat');

  const say = (): void => {
    void draft.submit({ type: 'chat.Say', id: freshId(MessageId), text: draft.text });
  };

  return (
    <Conversation
      label={t('log')}
      count={ids.length}
      newest={(count) => t('newest', { count })}
      empty={<EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>}
      compose={(toNewest) =>
        !ended && (open || isFacilitator(actor.role)) ? (
          <ComposeLine
            label={t('message')}
            send={t('send')}
            limit={chatTextLimit}
            value={draft.text}
            onValueChange={draft.setText}
            onSend={() => {
              say();
              toNewest();
            }}
            note={promise}
          />
        ) : (
          <Notice tone="info">{ended ? t('over') : t('closed')}</Notice>
        )
      }
    >
      {ids.map((id) => (
        <ChatMessage key={id} id={id} />
      ))}
    </Conversation>
  );
}
