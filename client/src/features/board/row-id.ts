import type { NoteId } from '@sayso/shared/features/board/board.model.ts';

export const rowIdOf = (id: NoteId): string => `note-${id}`;
