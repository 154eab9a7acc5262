import type { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import type { ReactNode } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Stack } from '../../../ui/stack.tsx';
import { SeenLater } from '../private-writing/seen-later.ts';
import { useWordsEdit } from './use-words-edit.ts';
import { type WordsField, wordsFieldOf } from './words-field.ts';
import styles from './words-form.module.css';
import { WordsForm } from './words-form.tsx';
import { t } from './writing.messages.ts';

interface WordsEditorProps {
  item: Item;
  promise: ReactNode;
  onDone: () => void;
  /** See `useWordsEdit`. Without it, words refused later are kept for their writer to copy. */
  onReopen?: (id: ItemId) => boolean;
  reopened?: boolean;
}

/** Changes the words of an item, whatever its kind calls them. */
export function WordsEditor(props: WordsEditorProps) {
  const field = wordsFieldOf(props.item.content.kind);
  if (!field) return null;
  return (
    <SeenLater value={props.item.private}>
      <Editor {...props} field={field} />
    </SeenLater>
  );
}

const never = (): boolean => false;

function Editor(props: WordsEditorProps & { field: WordsField }) {
  const { item, field, promise, onDone, onReopen = never, reopened = false } = props;
  const edit = useWordsEdit(item, field, { onDone, onReopen, reopened });
  return (
    <WordsForm
      field={field}
      text={edit.text}
      onText={edit.setText}
      submitLabel={edit.theirs === undefined ? t('save') : t('keepMine')}
      onSubmit={async () => {
        if (edit.theirs === undefined) await edit.submit();
        else edit.keepMine();
        return undefined;
      }}
      onCancel={edit.cancel}
      promise={promise}
      above={edit.theirs !== undefined && <TheirWords words={edit.theirs} onTake={edit.cancel} />}
    />
  );
}

/** The other version, above one's own. */
function TheirWords({ words, onTake }: { words: string; onTake: () => void }) {
  return (
    <Notice tone="warn" live="assertive" title={t('changedTitle')}>
      <Stack gap="sm" align="start">
        <p>{t('changedHint')}</p>
        <blockquote className={styles.theirs}>{words === '' ? t('nowEmpty') : words}</blockquote>
        <Button onClick={onTake}>{t('takeTheirs')}</Button>
      </Stack>
    </Notice>
  );
}
