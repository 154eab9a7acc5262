import { freshId } from './bot.ts';

/* What a screen sends in the life of a note. */

interface NewNote {
  readonly id?: string;
  readonly board: string;
  readonly section?: string | null;
  readonly text: string;
  readonly colour?: string;
  readonly x?: number;
  readonly y?: number;
}

export const addNote = ({ id = freshId(), board, section = null, text, colour = 'sky', ...at }: NewNote) => ({
  type: 'board.AddItems',
  board,
  items: [{ id, section, content: { kind: 'note', text, colour }, ...at }],
});
export const editNote = (id: string, text: string) => ({
  type: 'board.ChangeItem',
  id,
  change: { kind: 'note', text },
});
export const recolourNote = (id: string, colour: string) => ({
  type: 'board.ChangeItem',
  id,
  change: { kind: 'note', colour },
});
export const moveNote = (id: string, at: { section?: string | null; x?: number; y?: number }) => ({
  type: 'board.PlaceItems',
  places: [{ id, ...at }],
});
export const deleteNote = (id: string) => ({ type: 'board.DeleteItems', ids: [id] });
export const hideNote = (id: string) => ({ type: 'board.HideItems', ids: [id] });
export const showNote = (id: string) => ({ type: 'board.ShowItems', ids: [id] });
/** Not a command: the signal that is sent while a note is carried. */
export const dragNote = (id: string, x: number, y: number) => ({ type: 'board.Drag', items: [{ id, x, y }] });
