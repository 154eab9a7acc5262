import type { ActivityId } from '@sayso/shared/features/activities/activities.model.ts';
import { type EntryGroup, EntryGroupId } from '@sayso/shared/features/activities/entries/entries.model.ts';
import { type FormEvent, useState } from 'react';
import { freshId } from '../../../session/fresh-id.ts';
import { useDraft } from '../../../session/use-draft.ts';
import { useSend } from '../../../session/use-send.ts';
import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { t } from './entries.messages.ts';
import styles from './entries.module.css';
import { useEntryGroups } from './use-wall.ts';

/** Groups to sort texts into: made, renamed, and taken apart again. */
export function GroupsDesk({ id }: { id: ActivityId }) {
  const groups = useEntryGroups(id);
  const draft = useDraft(`entry-group:${id}`);
  const [error, setError] = useState<string>();
  const make = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const answer = await draft.submit(
      { type: 'activities.MakeEntryGroup', id, group: freshId(EntryGroupId), title: draft.text },
      { ownRefusal: true },
    );
    setError(answer.ok ? undefined : answer.sentence);
  };
  return (
    <Disclosure summary={t('groups')}>
      <div className={styles.desk}>
        <form className={styles.write} onSubmit={(event) => void make(event)}>
          <TextField
            label={t('newGroup')}
            value={draft.text}
            error={error}
            onChange={({ target }) => draft.setText(target.value)}
          />
          <Button type="submit">{t('makeGroup')}</Button>
        </form>
        {groups.map((group) => (
          <GroupLine key={`${group.id} ${group.title}`} id={id} group={group} />
        ))}
      </div>
    </Disclosure>
  );
}

function GroupLine({ id, group }: { id: ActivityId; group: EntryGroup }) {
  const send = useSend();
  const [title, setTitle] = useState(group.title);
  const rename = (event: FormEvent): void => {
    event.preventDefault();
    void send({ type: 'activities.RenameEntryGroup', id, group: group.id, title });
  };
  return (
    <form className={styles.write} onSubmit={rename}>
      <TextField label={t('groupTitle')} value={title} onChange={({ target }) => setTitle(target.value)} />
      <div className={styles.marks}>
        <Button type="submit" size="small">
          {t('rename')}
        </Button>
        <Button
          size="small"
          variant="quiet"
          aria-description={group.title}
          onClick={() => void send({ type: 'activities.DissolveEntryGroup', id, group: group.id })}
        >
          {t('dissolve')}
        </Button>
      </div>
    </form>
  );
}
