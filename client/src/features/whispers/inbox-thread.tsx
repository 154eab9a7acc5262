import { avatarOf } from '@sayso/shared/features/people/avatar.ts';
import { type ThreadId, unread } from '@sayso/shared/features/whispers/whispers.model.ts';
import { useEffect, useRef } from 'react';
import { useRoom } from '../../session/use-room.ts';
import { useSend } from '../../session/use-send.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Count } from '../../ui/count.tsx';
import { Quote } from './quote.tsx';
import { WhisperBubble } from './whisper-bubble.tsx';
import { WhisperCompose } from './whisper-compose.tsx';
import { t } from './whispers.messages.ts';
import styles from './whispers.module.css';

/** One person's thread. It counts as seen when somebody of the team works in it: looks at it on top of the page, or replies. */
export function InboxThread({ id }: { id: ThreadId }) {
  const thread = useRoom(({ whispers }) => whispers.threads.get(id));
  const send = useSend();
  const item = useRef<HTMLLIElement>(null);
  const fresh = thread ? unread(thread) : 0;
  const count = thread?.messages.length ?? 0;

  useEffect(() => {
    const element = item.current;
    if (!element || fresh === 0) return;
    // Seen means: it was on a screen that somebody was looking at, for as long as it takes to notice.
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watch = new IntersectionObserver(
      ([entry]) => {
        clearTimeout(timer);
        if (!entry?.isIntersecting || document.visibilityState !== 'visible') return;
        // Nobody pressed anything, so nobody is told when it is refused, as it is after the end.
        const seen = { type: 'whispers.MarkSeen', thread: id, count } as const;
        timer = setTimeout(() => void send(seen, { ownRefusal: true }), 4000);
      },
      { threshold: 0.6 },
    );
    watch.observe(element);
    return () => {
      clearTimeout(timer);
      watch.disconnect();
    };
  }, [id, fresh, count, send]);

  if (!thread) return null;
  const { about } = thread;
  const name = thread.by.team ?? t(about ? 'whoeverWrote' : 'somebody');
  const look = avatarOf(name);
  return (
    <li ref={item} className={classNames(styles.thread, fresh > 0 && styles.unread)}>
      <div className={styles.head}>
        <Avatar label={name} shape={look.shape} color={look.tint} size="small" />
        <span>{name}</span>
        {fresh > 0 && <Count value={fresh} label={t('newMessages', { count: fresh })} />}
      </div>
      {about && <Quote label={t('theirNote')} words={about.words} />}
      <ul className={styles.messages}>
        {thread.messages.map((whisper) => (
          <WhisperBubble key={whisper.id} whisper={whisper} screen="team" />
        ))}
      </ul>
      <WhisperCompose
        draftKey={`reply:${id}`}
        label={about ? t('replyAbout', { words: about.words.slice(0, 40) }) : t('replyTo', { name })}
        command={(whisper, text) => ({ type: 'whispers.Reply', thread: id, id: whisper, text })}
      />
    </li>
  );
}
