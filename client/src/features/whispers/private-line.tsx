import type { About } from '@sayso/shared/features/whispers/about.ts';
import { saidIn, type Thread, threadsOf } from '@sayso/shared/features/whispers/whispers.model.ts';
import { type ReactNode, useState } from 'react';
import { useRoom, useRoomList, useYou } from '../../session/use-room.ts';
import { Button } from '../../ui/button.tsx';
import { Conversation } from '../../ui/conversation.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Quote } from './quote.tsx';
import { WhisperBubble } from './whisper-bubble.tsx';
import { WhisperCompose } from './whisper-compose.tsx';
import { t } from './whispers.messages.ts';
import styles from './whispers.module.css';

interface PrivateLineProps {
  /** What the team sees of who writes. */
  promise: ReactNode;
  /** What the person wants to ask about: goes with the next message. */
  about?: About | undefined;
  /** Sent, or not wanted any more. */
  onAboutDone?: (() => void) | undefined;
}

/** All that a participant and the team say to each other. */
export function PrivateLine({ promise, about, onAboutDone }: PrivateLineProps) {
  const { actor } = useYou();
  const ended = useRoom(({ workshop }) => workshop.ended);
  const threads = useRoomList(({ whispers }) => threadsOf(whispers, actor.author));
  const said = saidIn(threads);
  // An answer goes to where the last message stands: in the person's own line, an answer about a note would say whose it is.
  // Once something is typed or chosen, it stays there, whatever comes in.
  const [kept, setKept] = useState<{ to: Thread['id'] | null }>();
  const newest = said.at(-1)?.thread;
  const wanted = kept ? kept.to : (newest?.id ?? null);
  const to = about ? undefined : threads.find(({ id, about: note }) => id === wanted && note !== null);
  return (
    <Conversation
      label={t('log')}
      count={said.length}
      newest={(count) => t('newest', { count })}
      empty={<EmptyState title={t('startTitle')}>{t('startHint')}</EmptyState>}
      compose={(toNewest) => (
        <WhisperCompose
          draftKey={to ? `whisper:${to.id}` : 'whisper'}
          label={t('message')}
          command={(id, text) => ({
            type: 'whispers.Tell',
            id,
            text,
            ...(about && { about }),
            ...(to && { thread: to.id }),
          })}
          onTyping={() => setKept({ to: to?.id ?? null })}
          onSent={() => {
            setKept(undefined);
            onAboutDone?.();
            toNewest();
          }}
          over={<Notice tone="info">{t('over')}</Notice>}
          note={
            <>
              {to?.about ? (
                <div className={styles.purpose}>
                  <Quote label={t('youAnswer')} words={to.about.words} />
                  <p className={styles.promise}>{t('noMoreOfYou')}</p>
                  <Button size="small" onClick={() => setKept({ to: null })}>
                    {t('somethingElse')}
                  </Button>
                </div>
              ) : (
                <div className={styles.promise}>
                  <p>{t('onlyTeam')}</p>
                  {promise}
                </div>
              )}
              {about && (
                <div className={styles.purpose}>
                  <Quote label={t('aboutNote')} words={about.words} />
                  <Button size="small" onClick={onAboutDone}>
                    {t('notAbout')}
                  </Button>
                </div>
              )}
            </>
          }
        />
      )}
    >
      {said.map(({ thread, whisper }, at) => {
        const before = said[at - 1]?.thread;
        const isLast = thread.messages.at(-1) === whisper;
        return (
          <WhisperBubble
            key={whisper.id}
            whisper={whisper}
            screen="person"
            person={t('you')}
            yourNote={thread === before ? null : thread.about}
            actions={
              thread.about && isLast && thread !== to && !about && !ended ? (
                <Button size="small" variant="quiet" onClick={() => setKept({ to: thread.id })}>
                  {t('answerHere')}
                </Button>
              ) : undefined
            }
          />
        );
      })}
    </Conversation>
  );
}
