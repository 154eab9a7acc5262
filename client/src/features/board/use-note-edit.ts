import type { Note } from '@sayso/shared/features/board/board.model.ts';
import { useState } from 'react';
import { useDraft } from '../../session/use-draft.ts';

/** The words of one's own note being changed. What was typed before a reload is taken up again. */
export function useNoteEdit(note: Note, onDone: () => void) {
  const draft = useDraft(`note-edit:${note.id}`);
  const [typed, setTyped] = useState(false);
  return {
    text: typed ? draft.text : draft.text || note.text,
    setText(text: string): void {
      setTyped(true);
      draft.setText(text);
    },
    /** The note shows the new words at once. A refusal is told by the app; the words are then still in the draft. */
    async submit(text: string): Promise<undefined> {
      void draft.submit({ type: 'board.EditNote', id: note.id, text });
      onDone();
    },
    cancel(): void {
      draft.clear();
      onDone();
    },
  };
}
