import { threadOf } from '@sayso/shared/features/whispers/whispers.model.ts';
import type { ReactNode } from 'react';
import { useRoom, useYou } from '../../session/use-room.ts';
import { Conversation } from '../../ui/conversation.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { WhisperBubbles } from './whisper-bubbles.tsx';
import { WhisperCompose } from './whisper-compose.tsx';
import { t } from './whispers.messages.ts';
import styles from './whispers.module.css';

/** A participant's own line to the team. `promise` says what the team sees of who writes. */
export function PrivateLine({ promise }: { promise: ReactNode }) {
  const { actor } = useYou();
  const thread = useRoom(({ whispers }) => threadOf(whispers, actor.author));
  const messages = thread?.messages ?? [];
  return (
    <Conversation
      label={t('log')}
      count={messages.length}
      newest={(count) => t('newest', { count })}
      empty={<EmptyState title={t('startTitle')}>{t('startHint')}</EmptyState>}
      compose={(toNewest) => (
        <WhisperCompose
          draftKey="whisper"
          label={t('message')}
          command={(id, text) => ({ type: 'whispers.Tell', id, text })}
          onSent={toNewest}
          over={<Notice tone="info">{t('over')}</Notice>}
          note={
            <div className={styles.promise}>
              <p>{t('onlyTeam')}</p>
              {promise}
            </div>
          }
        />
      )}
    >
      <WhisperBubbles messages={messages} screen="person" person={t('you')} />
    </Conversation>
  );
}
