import { sectionsInOrder } from '@sayso/shared/features/board/board.layout.ts';
import {
  type BoardId,
  type NoteColour,
  NoteId,
  noteColours,
  type SectionId,
} from '@sayso/shared/features/board/board.model.ts';
import { useState } from 'react';
import { freshId } from '../../session/fresh-id.ts';
import { useDraft } from '../../session/use-draft.ts';
import { useRoomList } from '../../session/use-room.ts';
import { announce } from '../../ui/announcer.ts';
import { t } from './board.messages.ts';
import type { Composing } from './note-form.tsx';

/** A place that was chosen on the picture, in board units. */
export interface ChosenPlace {
  readonly x: number;
  readonly y: number;
  readonly section: SectionId | null;
}

/**
 * A new note being written. Each section offers a colour of its own, never a person: a colour that stays with somebody
 * would tell who wrote what.
 */
export function useComposer(board: BoardId, chosen?: ChosenPlace) {
  const draft = useDraft(`note:${board}`);
  const sections = useRoomList((room) => sectionsInOrder(room.board, board));
  const [picked, setPicked] = useState<SectionId>();
  const [pickedColour, setColour] = useState<NoteColour>();
  const wanted = picked ?? chosen?.section;
  const section = sections.find(({ id }) => id === wanted)?.id ?? (chosen ? null : (sections[0]?.id ?? null));
  const place = sections.findIndex(({ id }) => id === section);
  const colour = pickedColour ?? noteColours[Math.max(0, place) % noteColours.length] ?? 'sunshine';
  const at = chosen && picked === undefined ? { x: chosen.x, y: chosen.y } : {};

  async function submit(text: string): Promise<string | undefined> {
    setColour(undefined);
    const note = { id: freshId(NoteId), board, section, text, colour };
    const answer = await draft.submit({ type: 'board.AddNote', ...note, ...at }, { ownRefusal: true });
    if (!answer.ok) return answer.sentence;
    announce(t('posted'));
    return undefined;
  }

  const composing: Composing = { sections, section, colour, setSection: setPicked, setColour };
  return { text: draft.text, setText: draft.setText, submit, composing };
}
