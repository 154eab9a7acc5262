import { type Activity, roundOf } from '@sayso/shared/features/activities/activities.model.ts';
import { EntryId } from '@sayso/shared/features/activities/entries/entries.model.ts';
import { kindOf } from '@sayso/shared/features/activities/kinds.ts';
import { Send } from 'lucide-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { freshId } from '../../../session/fresh-id.ts';
import { useDraft } from '../../../session/use-draft.ts';
import { announce } from '../../../ui/announcer.ts';
import { Button } from '../../../ui/button.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { t } from './entries.messages.ts';
import styles from './entries.module.css';

interface WriteEntryProps {
  activity: Activity;
  /** Texts that this person wrote already. */
  written: number;
  closed: boolean;
  label: string;
  /** Says who can see who wrote it. */
  promise?: ReactNode;
}

/** A field for one more text. What is typed stays on this device until it is sent, and comes back when it is refused. */
export function WriteEntry({ activity, written, closed, label, promise }: WriteEntryProps) {
  const { id, kind, setup } = activity;
  const round = roundOf(activity);
  const draft = useDraft(`entry:${id}:${round}`);
  const [error, setError] = useState<string>();
  const rules = kindOf(kind)?.entries;
  if (!rules) return null;
  const left = rules.perPerson(setup) - written;
  if (closed) return null;
  if (left <= 0) return <p className={styles.hint}>{t('enough')}</p>;
  const held = rules.holds(setup);

  const post = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const command = {
      type: 'activities.WriteEntry',
      id,
      entry: freshId(EntryId),
      round,
      text: draft.text,
    } as const;
    const answer = await draft.submit(command, { ownRefusal: true });
    setError(answer.ok ? undefined : answer.sentence);
    if (answer.ok) announce(t(held ? 'postedHeld' : 'posted'));
  };

  return (
    <form className={styles.write} onSubmit={(event) => void post(event)}>
      {promise}
      <TextArea
        label={label}
        rows={2}
        limit={rules.letters}
        value={draft.text}
        error={error}
        hint={held ? t('holdHint') : rules.peersSee(setup) ? undefined : t('afterRevealHint')}
        onChange={({ target }) => draft.setText(target.value)}
      />
      <div className={styles.under}>
        <span className={styles.hint}>{t('left', { count: left })}</span>
        <Button type="submit" size="large" icon={Send}>
          {t('post')}
        </Button>
      </div>
    </form>
  );
}
