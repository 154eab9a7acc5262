import { isFacilitator } from '../../room/audience.ts';
import { type Actor, type Context, type Rejection, reject } from '../../room/feature.ts';
import { type BoardCommand, boardsPerRoom, notesPerBoard, sectionsPerBoard } from './board.commands.ts';
import { freePlace, isCovered, sectionPlaces, withinReach } from './board.layout.ts';
import type { BoardEvent, BoardId, BoardState, Note, SectionId } from './board.model.ts';

export const boardRefusals = {
  'board.empty': 'Write something first.',
  'board.too-long': 'That is too long for one note. Make it shorter, or use two notes.',
  'board.title-empty': 'Give it a title first.',
  'board.title-too-long': 'That title is too long. Make it shorter.',
  'board.taken': 'That is already there.',
  'board.board-gone': 'That board is not there any more.',
  'board.section-gone': 'That section is not there any more.',
  'board.note-gone': 'That note is not there any more.',
  'board.not-open': 'This board is closed right now.',
  'board.not-yours': 'Only the person who wrote that note can do this.',
  'board.team-only': 'Only the team can do that.',
  'board.only-watching': 'This screen only shows things. It cannot write.',
  'board.full': 'This board is full. Ask the team for a new one.',
  'board.too-many-sections': 'This board has no room for another section.',
  'board.too-many-boards': 'This workshop has no room for another board.',
  'board.section-in-use': 'There are notes in this section. Move them first.',
} as const;

const no = (code: keyof typeof boardRefusals): Rejection => reject(code);
type Decided = readonly BoardEvent[] | Rejection;

export function decideBoard(state: BoardState, command: BoardCommand, { by }: Context): Decided {
  if (by.role === 'display') return no('board.only-watching');
  switch (command.type) {
    case 'board.AddNote':
      return decideAddNote(state, command, by);
    case 'board.EditNote':
    case 'board.MoveNote':
    case 'board.RecolourNote':
    case 'board.DeleteNote':
    case 'board.HideNote':
    case 'board.ShowNote': {
      const note = state.notes.get(command.id);
      return note && mayKnow(state, note, by)
        ? decideOnNote(state, note, command, by)
        : no('board.note-gone');
    }
    default:
      return isFacilitator(by.role) ? decideOnBoard(state, command) : no('board.team-only');
  }
}

type NoteCommand = Extract<
  BoardCommand,
  {
    type: `board.${'Edit' | 'Move' | 'Recolour' | 'Delete' | 'Hide' | 'Show'}Note`;
  }
>;
type AddNote = Extract<BoardCommand, { type: 'board.AddNote' }>;
type OnBoard = Exclude<BoardCommand, NoteCommand | AddNote>;

function decideOnBoard(state: BoardState, command: OnBoard): Decided {
  const { boards, sections } = state;
  switch (command.type) {
    case 'board.CreateBoard': {
      const { id } = command;
      if (boards.has(id)) return no('board.taken');
      if (boards.size >= boardsPerRoom) return no('board.too-many-boards');
      const ids = new Set(command.sections.map((section) => section.id));
      if (ids.size < command.sections.length || [...ids].some((one) => sections.has(one))) {
        return no('board.taken');
      }
      const places = sectionPlaces([], command.sections.length);
      const placed = command.sections.flatMap((section, index) => {
        const place = places[index];
        return place ? [{ ...section, ...place, board: id }] : [];
      });
      return [{ type: 'board.BoardCreated', id, title: command.title, sections: placed }];
    }
    case 'board.OpenBoard': {
      const board = boards.get(command.id);
      if (!board) return no('board.board-gone');
      return board.open ? [] : [{ type: 'board.BoardOpened', id: board.id }];
    }
    case 'board.CloseBoard': {
      const board = boards.get(command.id);
      if (!board) return no('board.board-gone');
      return board.open ? [{ type: 'board.BoardClosed', id: board.id }] : [];
    }
    case 'board.LetOthersMove': {
      const board = boards.get(command.board);
      if (!board) return no('board.board-gone');
      const { on } = command;
      return board.othersMove === on ? [] : [{ type: 'board.OthersMoveSet', board: board.id, on }];
    }
    case 'board.AddSection': {
      const { id, board } = command;
      if (!boards.has(board)) return no('board.board-gone');
      if (sections.has(id)) return no('board.taken');
      const others = [...sections.values()].filter((section) => section.board === board);
      const [place] = sectionPlaces(others, 1);
      if (others.length >= sectionsPerBoard || !place) return no('board.too-many-sections');
      return [{ type: 'board.SectionAdded', section: { id, board, title: command.title, ...place } }];
    }
    case 'board.RenameSection': {
      const section = sections.get(command.id);
      if (!section) return no('board.section-gone');
      const { id, title: name } = command;
      return section.title === name ? [] : [{ type: 'board.SectionRenamed', id, title: name }];
    }
    case 'board.RemoveSection': {
      const section = sections.get(command.id);
      if (!section) return no('board.section-gone');
      const used = [...state.notes.values()].some((note) => note.section === section.id);
      return used ? no('board.section-in-use') : [{ type: 'board.SectionRemoved', id: section.id }];
    }
  }
}

function decideAddNote(state: BoardState, command: AddNote, by: Actor): Decided {
  const board = state.boards.get(command.board);
  const team = isFacilitator(by.role);
  if (!board || !(team || board.shown)) return no('board.board-gone');
  if (!team && !board.open) return no('board.not-open');
  if (state.notes.has(command.id)) return no('board.taken');
  let count = 0;
  for (const note of state.notes.values()) if (note.board === board.id) count += 1;
  if (count >= notesPerBoard) return no('board.full');
  const section = sectionOn(state, board.id, command.section);
  const { id, text, colour } = command;
  const place = placeOf(command) ?? freePlace(state, board.id, section);
  const { signature, author } = by;
  const note: Note = {
    id,
    board: board.id,
    section,
    text,
    colour,
    ...place,
    by: signature,
    author,
    hidden: false,
  };
  return [{ type: 'board.NoteAdded', note }];
}

function decideOnNote(state: BoardState, note: Note, command: NoteCommand, by: Actor): Decided {
  const { id } = note;
  const mine = note.author === by.author;
  const team = isFacilitator(by.role);
  const open = team || state.boards.get(note.board)?.open === true;
  switch (command.type) {
    case 'board.EditNote':
      if (!mine) return no('board.not-yours');
      if (!open) return no('board.not-open');
      return note.text === command.text ? [] : [{ type: 'board.NoteTextChanged', id, text: command.text }];
    case 'board.RecolourNote':
      if (!mine) return no('board.not-yours');
      if (!open) return no('board.not-open');
      return note.colour === command.colour
        ? []
        : [{ type: 'board.NoteRecoloured', id, colour: command.colour }];
    case 'board.MoveNote': {
      if (!(mine || mayMove(state, note, by))) return no('board.not-yours');
      if (!open) return no('board.not-open');
      const section = sectionOn(state, note.board, command.section);
      const place = placeOf(command) ?? freePlace(state, note.board, section, id);
      const still = place.x === note.x && place.y === note.y && section === note.section;
      return still ? [] : [{ type: 'board.NoteMoved', id, ...place, section }];
    }
    case 'board.DeleteNote':
      return mine ? [{ type: 'board.NoteDeleted', id }] : no('board.not-yours');
    case 'board.HideNote':
      if (!team) return no('board.team-only');
      return note.hidden ? [] : [{ type: 'board.NoteHidden', id }];
    case 'board.ShowNote': {
      if (!team) return no('board.team-only');
      if (!note.hidden) return [];
      const { x, y } = isCovered(state, note) ? freePlace(state, note.board, note.section, id) : note;
      return [{ type: 'board.NoteShown', id, x, y }];
    }
  }
}

/** Outside the team, a hidden note is there for its writer only, and a board that was never open for nobody. */
function mayKnow(state: BoardState, note: Note, by: Actor): boolean {
  if (isFacilitator(by.role)) return true;
  return state.boards.get(note.board)?.shown === true && (!note.hidden || note.author === by.author);
}

/** Also asked by screens, to offer only what will be accepted. */
export function mayMove(
  state: Pick<BoardState, 'boards'>,
  note: Note,
  by: Pick<Actor, 'role' | 'author'>,
): boolean {
  const board = state.boards.get(note.board);
  if (isFacilitator(by.role)) return true;
  if (by.role !== 'participant' || !board?.open) return false;
  return note.author === by.author || (board.othersMove && !note.hidden);
}

/** A section that has gone meanwhile is no reason to lose a note: it then lies without a section. */
function sectionOn(state: BoardState, board: BoardId, section: SectionId | null): SectionId | null {
  return section !== null && state.sections.get(section)?.board === board ? section : null;
}

const placeOf = ({ x, y }: { x?: number | undefined; y?: number | undefined }) =>
  x === undefined || y === undefined ? undefined : { x: withinReach(x), y: withinReach(y) };
