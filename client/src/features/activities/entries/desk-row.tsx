import type { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { replyLimit } from '@sayso/shared/features/activities/entries/entries.commands.ts';
import {
  type Entry,
  EntryGroupId,
  type EntryMark,
} from '@sayso/shared/features/activities/entries/entries.model.ts';
import type { EntriesRules } from '@sayso/shared/features/activities/entries/entries-kind.ts';
import { Check, Eye, EyeOff, Pin } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useSend } from '../../../session/use-send.ts';
import { announce } from '../../../ui/announcer.ts';
import { Button } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { t } from './entries.messages.ts';
import styles from './entries.module.css';
import { EntryMarks } from './entry-row.tsx';
import { useEntryGroups } from './use-wall.ts';

interface DeskRowProps {
  id: ActivityId;
  entry: Entry;
  rules: EntriesRules<unknown, unknown>;
  /** The workshop is over: to be read alone. */
  ended: boolean;
  sum: string | undefined;
}

/** One text as the team has it: shown or hidden in one press, and answered or sorted where the kind says so. */
export function DeskRow({ id, entry, rules, ended, sum }: DeskRowProps) {
  const send = useSend();
  const [replying, setReplying] = useState(false);
  const act = async (type: 'activities.ShowEntry' | 'activities.HideEntry', said: string): Promise<void> => {
    const answer = await send({ type, id, entry: entry.id });
    if (answer.ok) announce(said);
  };
  const mark = (next: EntryMark | null): void =>
    void send({ type: 'activities.MarkEntry', id, entry: entry.id, mark: next });
  const about = { size: 'small', 'aria-description': entry.text } as const;
  return (
    <li className={styles.card}>
      <p className={styles.text}>{entry.text}</p>
      {entry.reply && <p className={styles.reply}>{t('reply', { text: entry.reply })}</p>}
      <div className={styles.marks}>
        <EntryMarks entry={entry} mine={false} />
        {sum && <span>{sum}</span>}
      </div>
      {!ended && (
        <div className={styles.marks}>
          {entry.status !== 'shown' && (
            <Button {...about} icon={Eye} onClick={() => void act('activities.ShowEntry', t('shownSaid'))}>
              {t('show')}
            </Button>
          )}
          {entry.status !== 'hidden' && (
            <Button
              {...about}
              icon={EyeOff}
              onClick={() => void act('activities.HideEntry', t('hiddenSaid'))}
            >
              {t('hide')}
            </Button>
          )}
          {rules.queue && entry.status === 'shown' && (
            <>
              <Button {...about} icon={Pin} onClick={() => mark(entry.mark === 'pinned' ? null : 'pinned')}>
                {t(entry.mark === 'pinned' ? 'unpin' : 'pin')}
              </Button>
              <Button
                {...about}
                icon={Check}
                aria-expanded={entry.mark === 'answered' ? undefined : replying}
                onClick={() => (entry.mark === 'answered' ? mark(null) : setReplying(!replying))}
              >
                {t(entry.mark === 'answered' ? 'undone' : 'done')}
              </Button>
            </>
          )}
        </div>
      )}
      {!ended && replying && entry.mark !== 'answered' && (
        <ReplyForm id={id} entry={entry} onDone={() => setReplying(false)} />
      )}
      {!ended && rules.groups && entry.status === 'shown' && <GroupChoice id={id} entry={entry} />}
    </li>
  );
}

function ReplyForm({ id, entry, onDone }: { id: ActivityId; entry: Entry; onDone(): void }) {
  const send = useSend();
  const [reply, setReply] = useState('');
  const [error, setError] = useState<string>();
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const answer = await send(
      { type: 'activities.MarkEntry', id, entry: entry.id, mark: 'answered', reply },
      { ownRefusal: true },
    );
    if (answer.ok) onDone();
    else setError(answer.sentence);
  };
  return (
    <form className={styles.write} onSubmit={(event) => void save(event)}>
      <TextArea
        label={t('replyField')}
        rows={2}
        limit={replyLimit}
        value={reply}
        error={error}
        onChange={({ target }) => setReply(target.value)}
      />
      <div className={styles.marks}>
        <Button type="submit" variant="primary">
          {t('done')}
        </Button>
        <Button onClick={onDone}>{t('cancel')}</Button>
      </div>
    </form>
  );
}

function GroupChoice({ id, entry }: { id: ActivityId; entry: Entry }) {
  const groups = useEntryGroups(id);
  const send = useSend();
  if (groups.length === 0) return null;
  const options = [
    { value: '', label: t('noGroup') },
    ...groups.map(({ id: value, title }) => ({ value, label: title })),
  ];
  return (
    <SelectField<string>
      label={t('group')}
      aria-description={entry.text}
      options={options}
      value={entry.group ?? ''}
      onValueChange={(value) => {
        const group = value === '' ? null : EntryGroupId.parse(value);
        void send({ type: 'activities.GroupEntry', id, entry: entry.id, group });
      }}
    />
  );
}
