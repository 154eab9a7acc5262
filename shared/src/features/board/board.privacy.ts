import type { Audience, Viewer } from '../../room/audience.ts';
import { mapEntities } from '../../room/entities.ts';
import type { ConcealTable, Erasure, Shown, ShowRow, ShowTable, SignalRules } from '../../room/feature.ts';
import { forPeers, unsigned } from '../../room/signature.ts';
import { boardSignals } from './board.commands.ts';
import { withinReach } from './board.layout.ts';
import type {
  BoardEvent,
  BoardId,
  BoardNotice,
  BoardSignal,
  BoardState,
  Note,
  NoteId,
} from './board.model.ts';
import { mayMove } from './board.rules.ts';

type Told = BoardEvent | BoardNotice;

const toTeam = (note: Note): Note => ({ ...note, author: null });
const toPeers = (note: Note): Note => ({ ...note, author: null, by: forPeers(note.by) });
const isShown = ({ boards }: BoardState, board: BoardId | undefined): boolean =>
  board !== undefined && boards.get(board)?.shown === true;

/** The team hears all of it; people outside hear `told` when `may` says so. */
const row = <E extends BoardEvent>(
  may: (event: E, before: BoardState) => boolean,
  told: (event: E, before: BoardState) => Shown<BoardState, Told>,
  team: (event: E) => Told = (event) => event,
): ShowRow<BoardState, Told, E> => {
  const outside = (event: E, before: BoardState) => (may(event, before) ? told(event, before) : undefined);
  return { facilitators: team, participants: outside, displays: outside };
};

/** Of a change to a hidden note, outside the team only the writer hears. */
const noteRow = <E extends BoardEvent & { id: NoteId }>(): ShowRow<BoardState, Told, E> => ({
  ...row<E>(
    ({ id }, before) =>
      before.notes.get(id)?.hidden === false && isShown(before, before.notes.get(id)?.board),
    (event) => event,
  ),
  privately: (event, before) => {
    const note = before.notes.get(event.id);
    return note?.hidden && note.author ? [{ to: note.author, told: event }] : [];
  },
});

const owned = (id: NoteId, author: Note['author']) =>
  author === null ? [] : [{ to: author, told: { type: 'board.Owned', id, author } as const }];

export const boardShow: ShowTable<BoardState, BoardEvent, Told> = {
  'board.BoardCreated': { facilitators: (event) => event },
  'board.BoardOpened': row(
    ({ id }, { boards }) => boards.has(id),
    (event, before) => {
      const board = before.boards.get(event.id);
      if (!board || board.shown) return event;
      return {
        type: 'board.BoardRevealed',
        board: { ...board, open: true, shown: true },
        sections: [...before.sections.values()].filter((section) => section.board === board.id),
        notes: [...before.notes.values()]
          .filter((note) => note.board === board.id && !note.hidden)
          .map(toPeers),
      };
    },
  ),
  'board.BoardClosed': row(
    ({ id }, before) => isShown(before, id),
    (event) => event,
  ),
  'board.OthersMoveSet': row(
    ({ board }, before) => isShown(before, board),
    (event) => event,
  ),
  'board.SectionAdded': row(
    ({ section }, before) => isShown(before, section.board),
    (event) => event,
  ),
  'board.SectionRenamed': row(
    ({ id }, before) => isShown(before, before.sections.get(id)?.board),
    (event) => event,
  ),
  'board.SectionRemoved': row(
    ({ id }, before) => isShown(before, before.sections.get(id)?.board),
    (event) => event,
  ),
  'board.SignaturesTaken': row(
    () => true,
    (event) => event,
  ),
  'board.NoteAdded': {
    ...row(
      ({ note }, before) => isShown(before, note.board),
      ({ type, note }) => ({ type, note: toPeers(note) }),
      ({ type, note }) => ({ type, note: toTeam(note) }),
    ),
    privately: ({ note }) => owned(note.id, note.author),
  },
  'board.NoteTextChanged': noteRow(),
  'board.NoteMoved': noteRow(),
  'board.NoteRecoloured': noteRow(),
  'board.NoteDeleted': noteRow(),
  'board.NoteHidden': row(
    ({ id }, before) => isShown(before, before.notes.get(id)?.board),
    ({ id }) => ({ type: 'board.NoteTakenAway', id }),
  ),
  'board.NoteShown': {
    ...row(
      ({ id }, before) => isShown(before, before.notes.get(id)?.board),
      ({ id, x, y }, before) => {
        const note = before.notes.get(id);
        return note && { type: 'board.NoteBack', note: { ...toPeers(note), hidden: false, x, y } };
      },
    ),
    privately: ({ id }, before) => owned(id, before.notes.get(id)?.author ?? null),
  },
};

/** Builds what people outside the team may hold; `mine` is the author whose own things are kept. */
const outside = (state: BoardState, mine: Viewer['author'] | null): BoardState => ({
  boards: new Map([...state.boards].filter(([, board]) => board.shown)),
  sections: new Map([...state.sections].filter(([, section]) => isShown(state, section.board))),
  notes: new Map(
    [...state.notes].flatMap(([id, note]) => {
      const own = mine !== null && note.author === mine;
      if (!isShown(state, note.board) || (note.hidden && !own)) return [];
      return [[id, own ? { ...toPeers(note), author: mine } : toPeers(note)]] as const;
    }),
  ),
});

export const boardConceal = {
  facilitators: (state, viewer) => ({
    boards: new Map(state.boards),
    sections: new Map(state.sections),
    notes: mapEntities(state.notes, (note) => (note.author === viewer.author ? note : toTeam(note))),
  }),
  participants: (state, viewer) => outside(state, viewer.author),
  displays: (state) => outside(state, null),
} satisfies ConcealTable<BoardState>;

export const boardErasure: Erasure<BoardEvent> = {
  subject(event) {
    if (event.type === 'board.NoteAdded') return `note:${event.note.id}`;
    return event.type === 'board.NoteTextChanged' ? `note:${event.id}` : undefined;
  },
  erases: (event) => (event.type === 'board.NoteDeleted' ? `note:${event.id}` : undefined),
  scrub(event) {
    if (event.type === 'board.NoteTextChanged') return { ...event, text: '' };
    if (event.type !== 'board.NoteAdded') return event;
    return { ...event, note: { ...event.note, text: '', by: {}, author: null } };
  },
  signatures: {
    takenBy: 'board.SignaturesTaken',
    without: (event) =>
      event.type === 'board.NoteAdded'
        ? { ...event, note: { ...event.note, by: unsigned(event.note.by) } }
        : event,
  },
};

export const boardDrags: SignalRules<BoardState, BoardSignal> = {
  schemas: boardSignals,
  relay(state, signal, by) {
    const note = state.notes.get(signal.id);
    if (!note || !mayMove(state, note, by)) return null;
    const everybody: readonly Audience[] = ['facilitators', 'participants', 'displays'];
    const secret = note.hidden || !isShown(state, note.board);
    return {
      key: `board.Drag:${note.id}`,
      to: secret ? ['facilitators'] : everybody,
      told: { type: signal.type, id: note.id, x: withinReach(signal.x), y: withinReach(signal.y) },
    };
  },
};
