import type { Note } from '@sayso/shared/features/board/board.model.ts';
import type { ReactNode } from 'react';
import { t } from './board.messages.ts';
import { NoteForm } from './note-form.tsx';
import { useNoteEdit } from './use-note-edit.ts';

interface NoteEditorProps {
  note: Note;
  promise: ReactNode;
  onDone: () => void;
}

export function NoteEditor({ note, promise, onDone }: NoteEditorProps) {
  const { text, setText, submit, cancel } = useNoteEdit(note, onDone);
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
