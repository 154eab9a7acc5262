import {
  type Note,
  type NoteColour,
  NoteId,
  type SectionId,
} from '@sayso/shared/features/board/board.model.ts';
import { useMemo } from 'react';
import { freshId } from '../../session/fresh-id.ts';
import { useSend } from '../../session/use-send.ts';
import { announce } from '../../ui/announcer.ts';
import { showToast } from '../../ui/toast-queue.ts';
import { t } from './board.messages.ts';

export interface NoteActions {
  moveTo(id: NoteId, section: SectionId | null, title: string): void;
  recolour(id: NoteId, colour: NoteColour): void;
  hide(id: NoteId): void;
  show(id: NoteId): void;
  /** With a way back for a while: a new note with the same words at the same place. */
  remove(note: Note): void;
}

export function useNoteActions(): NoteActions {
  const send = useSend();
  return useMemo(
    () => ({
      moveTo(id, section, title) {
        void send({ type: 'board.MoveNote', id, section });
        announce(t('moved', { section: title }));
      },
      recolour: (id, colour) => void send({ type: 'board.RecolourNote', id, colour }),
      hide: (id) => void send({ type: 'board.HideNote', id }),
      show: (id) => void send({ type: 'board.ShowNote', id }),
      remove(note) {
        void send({ type: 'board.DeleteNote', id: note.id });
        const putBack = () => void send(asNew(note));
        showToast({ text: t('removed'), action: { label: t('undo'), onPress: putBack } });
      },
    }),
    [send],
  );
}

const asNew = ({ board, section, text, colour, x, y }: Note) =>
  ({ type: 'board.AddNote', id: freshId(NoteId), board, section, text, colour, x, y }) as const;
