import type { BoardId, NoteId } from '@sayso/shared/features/board/board.model.ts';
import type { ReactNode } from 'react';
import { useRoom } from '../../../session/use-room.ts';
import { t } from '../board.messages.ts';
import { NoteEditor } from '../note-editor.tsx';
import { NoteForm } from '../note-form.tsx';
import { type ChosenPlace, useComposer } from '../use-composer.ts';

interface CanvasComposeProps {
  board: BoardId;
  place?: ChosenPlace | undefined;
  promise: ReactNode;
  onClose: () => void;
}

/** A new note: where somebody pressed twice, or in a section. The next one goes beside it. */
export function CanvasCompose({ board, place, promise, onClose }: CanvasComposeProps) {
  const { text, setText, submit, composing } = useComposer(board, place);
  async function post(typed: string) {
    const refusal = submit(typed);
    if (place) onClose();
    return refusal;
  }
  return (
    <NoteForm
      text={text}
      onText={setText}
      submitLabel={t('post')}
      onSubmit={post}
      onCancel={onClose}
      promise={promise}
      composing={composing}
    />
  );
}

export function CanvasEdit({
  id,
  promise,
  onClose,
}: {
  id: NoteId;
  promise: ReactNode;
  onClose: () => void;
}) {
  const note = useRoom(({ board }) => board.notes.get(id));
  return note ? <NoteEditor note={note} promise={promise} onDone={onClose} /> : null;
}
