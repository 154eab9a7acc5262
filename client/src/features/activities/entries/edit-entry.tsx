import type { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import type { Entry } from '@sayso/shared/features/activities/entries/entries.model.ts';
import { type FormEvent, useState } from 'react';
import { useSend } from '../../../session/use-send.ts';
import { Button } from '../../../ui/button.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { t } from './entries.messages.ts';
import styles from './entries.module.css';

interface EditEntryProps {
  id: ActivityId;
  entry: Entry;
  letters: number;
  onDone(): void;
}

/** New words for one's own text, in its place. What is refused stays in the field. */
export function EditEntry({ id, entry, letters, onDone }: EditEntryProps) {
  const send = useSend();
  const [text, setText] = useState(entry.text);
  const [error, setError] = useState<string>();
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const answer = await send(
      { type: 'activities.RewordEntry', id, entry: entry.id, text },
      { ownRefusal: true },
    );
    if (answer.ok) onDone();
    else setError(answer.sentence);
  };
  return (
    <li className={styles.card}>
      <form className={styles.write} onSubmit={(event) => void save(event)}>
        <TextArea
          autoFocus
          label={t('newWords')}
          hint={t('startsAgain')}
          rows={2}
          limit={letters}
          value={text}
          error={error}
          onChange={({ target }) => setText(target.value)}
        />
        <div className={styles.marks}>
          <Button type="submit" variant="primary">
            {t('save')}
          </Button>
          <Button onClick={onDone}>{t('cancel')}</Button>
        </div>
      </form>
    </li>
  );
}
