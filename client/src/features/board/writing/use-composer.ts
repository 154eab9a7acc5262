import { type BoardId, ItemId, type SectionId } from '@sayso/shared/features/board/board-ids.ts';
import { type NoteColour, noteColours } from '@sayso/shared/features/board/kinds/colours.ts';
import { sectionsInOrder } from '@sayso/shared/features/board/sections/section-layout.ts';
import { useState } from 'react';
import { freshId } from '../../../session/fresh-id.ts';
import { useDraft } from '../../../session/use-draft.ts';
import { useRoomList } from '../../../session/use-room.ts';
import { announce } from '../../../ui/announcer.ts';
import { t } from './writing.messages.ts';

/** A place that was chosen on the picture, in board units. */
export interface ChosenPlace {
  readonly x: number;
  readonly y: number;
  readonly section: SectionId | null;
}

export type Composer = ReturnType<typeof useComposer>;

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
    const item = { id: freshId(ItemId), section, content: { kind: 'note', text, colour }, ...at } as const;
    const answer = await draft.submit({ type: 'board.AddItems', board, items: [item] }, { ownRefusal: true });
    if (!answer.ok) return answer.sentence;
    announce(t('posted'));
    return undefined;
  }

  const { text, setText } = draft;
  return { text, setText, submit, sections, section, setSection: setPicked, colour, setColour };
}
