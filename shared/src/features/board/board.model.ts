import { changeEntity } from '../../room/entities.ts';
import { type AuthorId, ownId } from '../../room/ids.ts';
import { type Signature, unsigned } from '../../room/signature.ts';

export const BoardId = ownId<'BoardId'>();
export type BoardId = ReturnType<typeof BoardId.parse>;
export const SectionId = ownId<'SectionId'>();
export type SectionId = ReturnType<typeof SectionId.parse>;
export const NoteId = ownId<'NoteId'>();
export type NoteId = ReturnType<typeof NoteId.parse>;

export const noteColours = ['sunshine', 'sky', 'mint', 'coral', 'lilac', 'sand', 'cloud', 'rose'] as const;
export type NoteColour = (typeof noteColours)[number];

export interface Board {
  readonly id: BoardId;
  readonly title: string;
  /** Participants may work on it. */
  readonly open: boolean;
  /** Was open once. Before that, only the team knows the board. */
  readonly shown: boolean;
  /** Participants may also move what others wrote. */
  readonly othersMove: boolean;
}

/** A titled area. Lengths in board units; x and y are the top left corner. */
export interface Section {
  readonly id: SectionId;
  readonly board: BoardId;
  readonly title: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The least height: a section is drawn as deep as its notes need, see `sectionHeight`. */
  readonly height: number;
}

export interface Note {
  readonly id: NoteId;
  readonly board: BoardId;
  readonly section: SectionId | null;
  readonly text: string;
  readonly colour: NoteColour;
  readonly x: number;
  readonly y: number;
  readonly by: Signature;
  /** The writer's own screen and the server know it; no other screen does. */
  readonly author: AuthorId | null;
  /** Put aside by a facilitator. Only the team and the writer still hold the note. */
  readonly hidden: boolean;
}

export interface BoardState {
  readonly boards: Map<BoardId, Board>;
  readonly sections: Map<SectionId, Section>;
  /** The last one lies on top. */
  readonly notes: Map<NoteId, Note>;
}

export type BoardEvent =
  | { type: 'board.BoardCreated'; id: BoardId; title: string; sections: readonly Section[] }
  | { type: 'board.BoardOpened'; id: BoardId }
  | { type: 'board.BoardClosed'; id: BoardId }
  | { type: 'board.OthersMoveSet'; board: BoardId; on: boolean }
  | { type: 'board.SectionAdded'; section: Section }
  | { type: 'board.SectionRenamed'; id: SectionId; title: string }
  | { type: 'board.SectionRemoved'; id: SectionId }
  | { type: 'board.NoteAdded'; note: Note }
  | { type: 'board.NoteTextChanged'; id: NoteId; text: string }
  | { type: 'board.NoteMoved'; id: NoteId; x: number; y: number; section: SectionId | null }
  | { type: 'board.NoteRecoloured'; id: NoteId; colour: NoteColour }
  | { type: 'board.NoteDeleted'; id: NoteId }
  | { type: 'board.NoteHidden'; id: NoteId }
  | { type: 'board.NoteShown'; id: NoteId; x: number; y: number }
  /** The promise became stronger: what was written before must keep it too. */
  | { type: 'board.SignaturesTaken' };

/** Told to screens, never stored. */
export type BoardNotice =
  | { type: 'board.Owned'; id: NoteId; author: AuthorId }
  /** A hidden note leaves every screen outside the team; its writer's screen keeps it, marked. */
  | { type: 'board.NoteTakenAway'; id: NoteId }
  | { type: 'board.NoteBack'; note: Note }
  | { type: 'board.BoardRevealed'; board: Board; sections: readonly Section[]; notes: readonly Note[] };

/** Passed on while a note is being dragged; never stored. */
export interface BoardSignal {
  type: 'board.Drag';
  id: NoteId;
  x: number;
  y: number;
}

export const initialBoard = (): BoardState => ({ boards: new Map(), sections: new Map(), notes: new Map() });

export function evolveBoard(state: BoardState, event: BoardEvent | BoardNotice): void {
  const { boards, sections, notes } = state;
  switch (event.type) {
    case 'board.BoardCreated': {
      const { id, title } = event;
      boards.set(id, { id, title, open: false, shown: false, othersMove: false });
      for (const section of event.sections) sections.set(section.id, section);
      return;
    }
    case 'board.BoardOpened':
      return changeEntity(boards, event.id, { open: true, shown: true });
    case 'board.BoardClosed':
      return changeEntity(boards, event.id, { open: false });
    case 'board.OthersMoveSet':
      return changeEntity(boards, event.board, { othersMove: event.on });
    case 'board.SectionAdded':
      sections.set(event.section.id, event.section);
      return;
    case 'board.SectionRenamed':
      return changeEntity(sections, event.id, { title: event.title });
    case 'board.SectionRemoved':
      sections.delete(event.id);
      return;
    case 'board.NoteAdded':
      notes.set(event.note.id, event.note);
      return;
    case 'board.NoteTextChanged':
      return changeEntity(notes, event.id, { text: event.text });
    case 'board.NoteMoved':
      return putOnTop(state, event.id, { x: event.x, y: event.y, section: event.section });
    case 'board.NoteRecoloured':
      return changeEntity(notes, event.id, { colour: event.colour });
    case 'board.NoteDeleted':
      notes.delete(event.id);
      return;
    case 'board.NoteHidden':
      return changeEntity(notes, event.id, { hidden: true });
    case 'board.NoteShown':
      return putOnTop(state, event.id, { hidden: false, x: event.x, y: event.y });
    case 'board.SignaturesTaken':
      for (const { id, by } of notes.values()) changeEntity(notes, id, { by: unsigned(by) });
      return;
    case 'board.Owned':
      return changeEntity(notes, event.id, { author: event.author });
    case 'board.NoteTakenAway':
      if (notes.get(event.id)?.author) changeEntity(notes, event.id, { hidden: true });
      else notes.delete(event.id);
      return;
    case 'board.NoteBack':
      notes.delete(event.note.id);
      notes.set(event.note.id, event.note);
      return;
    case 'board.BoardRevealed':
      boards.set(event.board.id, event.board);
      for (const section of event.sections) sections.set(section.id, section);
      for (const note of event.notes) notes.set(note.id, note);
      return;
  }
}

function putOnTop({ notes }: BoardState, id: NoteId, change: Partial<Note>): void {
  const note = notes.get(id);
  if (!note) return;
  notes.delete(id);
  notes.set(id, { ...note, ...change });
}
