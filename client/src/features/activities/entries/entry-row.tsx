import type { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import type { Entry, Response } from '@sayso/shared/features/activities/entries/entries.model.ts';
import { Heart, Pencil, ThumbsUp, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useYou } from '../../../session/use-room.ts';
import { useSend } from '../../../session/use-send.ts';
import { announce } from '../../../ui/announcer.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { EditEntry } from './edit-entry.tsx';
import { t } from './entries.messages.ts';
import styles from './entries.module.css';
import { useOwnResponse } from './use-wall.ts';

/** Who wrote it, as far as this screen may say, and where it stands. */
export function EntryMarks({ entry, mine }: { entry: Entry; mine: boolean }): ReactNode {
  const { by, relayed, mark, status } = entry;
  const name = by.staff ? t('staff') : (by.peers ?? by.team);
  return (
    <>
      {mark && <Badge tone={mark === 'pinned' ? 'accent' : 'good'}>{t(mark)}</Badge>}
      {status === 'held' && <Badge tone="warn">{t('held')}</Badge>}
      {status === 'hidden' && mine && <Badge tone="warn">{t('hiddenMine')}</Badge>}
      {relayed && <Badge>{t('relayed')}</Badge>}
      {mine ? <Badge>{t('mine')}</Badge> : name && <span className={styles.name}>{name}</span>}
    </>
  );
}

interface EntryRowProps {
  id: ActivityId;
  entry: Entry;
  closed: boolean;
  letters: number;
  /** What people can say about it with one press. */
  response: Response | undefined;
  /** What people said about it, where this screen may know. */
  sum: string | undefined;
}

/** One text, with what this person may do with it. */
export function EntryRow({ id, entry, closed, letters, response, sum }: EntryRowProps) {
  const { actor } = useYou();
  const send = useSend();
  const said = useOwnResponse(id, entry.id);
  const [editing, setEditing] = useState(false);
  const mine = entry.author === actor.author;
  if (editing && !closed) return <EditEntry {...{ id, entry, letters }} onDone={() => setEditing(false)} />;

  const remove = async (): Promise<void> => {
    const answer = await send({ type: 'activities.DeleteEntry', id, entry: entry.id });
    if (answer.ok) announce(t('removed'));
  };
  const respond = (): void => {
    if (closed || !response) return;
    const next = said === response ? null : response;
    void send({ type: 'activities.RespondToEntry', id, entry: entry.id, response: next });
  };
  return (
    <li className={styles.card}>
      <p className={styles.text}>{entry.text}</p>
      {entry.reply && <p className={styles.reply}>{t('reply', { text: entry.reply })}</p>}
      <div className={styles.under}>
        <span className={styles.marks}>
          <EntryMarks entry={entry} mine={mine} />
          {sum && <span>{sum}</span>}
        </span>
        {mine && !closed && (
          <span className={styles.marks}>
            <Button
              size="small"
              variant="quiet"
              icon={Pencil}
              aria-description={entry.text}
              onClick={() => setEditing(true)}
            >
              {t('edit')}
            </Button>
            <Button
              size="small"
              variant="quiet"
              icon={Trash2}
              aria-description={entry.text}
              onClick={() => void remove()}
            >
              {t('remove')}
            </Button>
          </span>
        )}
        {!mine && (response === 'like' || response === 'vote') && (
          <Button
            size="small"
            icon={response === 'like' ? Heart : ThumbsUp}
            aria-pressed={said === response}
            aria-disabled={closed || undefined}
            aria-description={entry.text}
            onClick={respond}
          >
            {t(response)}
          </Button>
        )}
      </div>
    </li>
  );
}
