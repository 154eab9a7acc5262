import type { DeskWord } from '@sayso/shared/features/activities/kinds/word-cloud/desk.ts';
import { keyOf } from '@sayso/shared/features/activities/kinds/word-cloud/words.ts';
import { Merge, Search } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../../ui/button.tsx';
import { Dialog } from '../../../../ui/dialog.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { t as deskWords } from '../../desk/desk.messages.ts';
import styles from './merge-dialog.module.css';
import { t } from './word-cloud.messages.ts';

interface MergeDialogProps {
  word: DeskWord;
  others: readonly DeskWord[];
  onChoose(other: DeskWord): void;
  onClose(): void;
}

/** Which word this one shall count for. */
export function MergeDialog({ word, others, onChoose, onClose }: MergeDialogProps) {
  const [search, setSearch] = useState('');
  const wanted = search.trim() === '' ? '' : keyOf(search);
  const found = others.filter(({ key }) => key.includes(wanted));
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('mergeTitle', { word: word.text })}
      icon={Merge}
      actions={<Button onClick={onClose}>{t('cancel')}</Button>}
    >
      <div className={styles.merge}>
        <p className={styles.hint}>{t('mergeHint')}</p>
        <TextField
          type="search"
          label={t('findWord')}
          icon={Search}
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
        {found.length === 0 && <p role="status">{t('noWord')}</p>}
        <ul className={styles.targets}>
          {found.map((other) => (
            <li key={other.key}>
              <Button wide onClick={() => onChoose(other)}>
                <bdi>{other.text}</bdi> · {deskWords('people', { count: other.people })}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
