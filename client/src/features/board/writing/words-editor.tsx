import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import type { ReactNode } from 'react';
import { t } from '../board.messages.ts';
import { NoteForm } from './note-form.tsx';
import { useWordsEdit } from './use-words-edit.ts';

interface WordsEditorProps {
  item: Item;
  promise: ReactNode;
  onDone: () => void;
}

export function WordsEditor({ item, promise, onDone }: WordsEditorProps) {
  const { text, setText, submit, cancel } = useWordsEdit(item, onDone);
  return (
    <NoteForm
      text={text}
      onText={setText}
      submitLabel={t('save')}
      onSubmit={submit}
      onCancel={cancel}
      promise={promise}
    />
  );
}
