import { expect, it } from 'vitest';
import type { Actor } from '../../room/feature.ts';
import { given, person } from '../../testing/given.ts';
import { type BoardCommand, boardCommands, boardSignals, notesPerBoard } from './board.commands.ts';
import { board } from './board.feature.ts';
import { type BoardEvent, BoardId, type Note, NoteId, SectionId } from './board.model.ts';

const ada = person('ada');
const bo = person('bo');
const mo = person('mo', 'support');
const wall = person('wall', 'display');
const b = BoardId.parse('board-1');
const left = SectionId.parse('section-left');
const right = SectionId.parse('section-right');
const id = NoteId.parse('note-1');

const frame = { board: b, y: 0, width: 660, height: 520 };
const created: BoardEvent = {
  type: 'board.BoardCreated',
  id: b,
  title: 'What matters?',
  sections: [
    { ...frame, id: left, title: 'Now', x: 0 },
    { ...frame, id: right, title: 'Later', x: 720 },
  ],
};
const opened: BoardEvent = { type: 'board.BoardOpened', id: b };
const closed: BoardEvent = { type: 'board.BoardClosed', id: b };
const othersMove: BoardEvent = { type: 'board.OthersMoveSet', board: b, on: true };
const noteOf = (by: Actor, over: Partial<Note> = {}): Note => ({
  ...{ id, board: b, section: left, text: 'Longer breaks', colour: 'mint', x: 10, y: 70, hidden: false },
  ...{ by: by.signature, author: by.author, ...over },
});
const added: BoardEvent = { type: 'board.NoteAdded', note: noteOf(ada) };
const add = (over: Partial<Extract<BoardCommand, { type: 'board.AddNote' }>> = {}): BoardCommand => ({
  ...{ type: 'board.AddNote', id, board: b, section: left, text: 'Longer breaks', colour: 'mint' },
  ...over,
});
const move: BoardCommand = { type: 'board.MoveNote', id, x: 300, y: 400, section: right };
const moved: BoardEvent = { type: 'board.NoteMoved', id, x: 300, y: 400, section: right };
const hidden: BoardEvent = { type: 'board.NoteHidden', id };
const onOpenBoard = (...events: readonly BoardEvent[]) => given(board, [created, opened, ...events]);

it('[BD1] a participant adds a note to an open board, and an id is used once', () => {
  const after = onOpenBoard().when(add(), ada);
  after.then([added]);
  onOpenBoard(added)
    .when(add({ text: 'Again' }), bo)
    .refused('board.taken');
});

it('[BD2] only the writer edits and recolours', () => {
  const edit: BoardCommand = { type: 'board.EditNote', id, text: 'Shorter breaks' };
  const recolour: BoardCommand = { type: 'board.RecolourNote', id, colour: 'rose' };
  for (const other of [bo, mo]) {
    onOpenBoard(added).when(edit, other).refused('board.not-yours');
    onOpenBoard(added).when(recolour, other).refused('board.not-yours');
    onOpenBoard(added).when({ type: 'board.DeleteNote', id }, other).refused('board.not-yours');
  }
  onOpenBoard(added)
    .when(edit, ada)
    .then([{ type: 'board.NoteTextChanged', id, text: 'Shorter breaks' }]);
  onOpenBoard(added)
    .when(recolour, ada)
    .then([{ type: 'board.NoteRecoloured', id, colour: 'rose' }]);
  onOpenBoard(added)
    .when({ type: 'board.DeleteNote', id }, ada)
    .then([{ type: 'board.NoteDeleted', id }]);
  onOpenBoard(added).when({ type: 'board.EditNote', id, text: 'Longer breaks' }, ada).then([]);
});

it('[BD3] others move a note only when they are the team or the team lets them', () => {
  onOpenBoard(added).when(move, ada).then([moved]);
  onOpenBoard(added).when(move, mo).then([moved]);
  onOpenBoard(added).when(move, bo).refused('board.not-yours');
  onOpenBoard(added, othersMove).when(move, bo).then([moved]);
  onOpenBoard().when({ type: 'board.LetOthersMove', board: b, on: true }, ada).refused('board.team-only');
  onOpenBoard().when({ type: 'board.LetOthersMove', board: b, on: true }, mo).then([othersMove]);
});

it('[BD4] a move, a new colour and a new text do not undo one another', () => {
  const { state } = onOpenBoard(added, moved);
  board.evolve(state, { type: 'board.NoteRecoloured', id, colour: 'rose' });
  board.evolve(state, { type: 'board.NoteTextChanged', id, text: 'Two breaks' });
  expect(state.notes.get(id)).toEqual(
    noteOf(ada, { text: 'Two breaks', colour: 'rose', x: 300, y: 400, section: right }),
  );
});

it('[BD5] on a closed board participants change nothing but may take back their own', () => {
  given(board, [created, opened, closed]).when(add(), ada).refused('board.not-open');
  for (const command of [
    move,
    { type: 'board.EditNote', id, text: 'Other' },
    { type: 'board.RecolourNote', id, colour: 'sky' },
  ] as const) {
    onOpenBoard(added, closed).when(command, ada).refused('board.not-open');
  }
  onOpenBoard(added, closed)
    .when({ type: 'board.DeleteNote', id }, ada)
    .then([{ type: 'board.NoteDeleted', id }]);
  given(board, [created])
    .when(add(), mo)
    .then([{ type: 'board.NoteAdded', note: noteOf(mo) }]);
});

it('[BD6] a change to a note that is gone says so', () => {
  for (const command of [
    move,
    { type: 'board.EditNote', id, text: 'Other' },
    { type: 'board.RecolourNote', id, colour: 'sky' },
    { type: 'board.DeleteNote', id },
  ] as const) {
    onOpenBoard(added, { type: 'board.NoteDeleted', id }).when(command, ada).refused('board.note-gone');
  }
  onOpenBoard(added, hidden, othersMove).when(move, bo).refused('board.note-gone');
});

it('[BD7] empty and long texts are refused with a sentence', () => {
  const codes = (text: string) =>
    boardCommands['board.AddNote'].safeParse(add({ text })).error?.issues.map((issue) => issue.message);
  expect(codes(' \n ')).toEqual(['board.empty']);
  expect(codes('a'.repeat(501))).toEqual(['board.too-long']);
  expect(codes('a'.repeat(500))).toBeUndefined();
  expect(board.refusals).toHaveProperty(['board.too-long']);
});

it('[BD8] places that are no finite numbers are refused, and far ones are brought back', () => {
  for (const x of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
    expect(boardCommands['board.MoveNote'].safeParse({ ...move, x }).success).toBe(false);
    expect(boardCommands['board.AddNote'].safeParse(add({ x, y: 0 })).success).toBe(false);
    expect(boardSignals['board.Drag'].safeParse({ type: 'board.Drag', id, x, y: 0 }).success).toBe(false);
  }
  onOpenBoard(added)
    .when({ ...move, x: 1e9, y: -1e300 }, ada)
    .then([{ ...moved, x: 20_000, y: -20_000 }]);
  onOpenBoard()
    .when(add({ x: -20_001, y: 4.6 }), ada)
    .then([{ type: 'board.NoteAdded', note: noteOf(ada, { x: -20_000, y: 5 }) }]);
});

it('[BD9] boards, sections and notes have an end', () => {
  const { state, when } = onOpenBoard();
  for (let made = 0; made < notesPerBoard; made += 1) {
    const one = NoteId.parse(`filler-${made}`);
    board.evolve(state, { type: 'board.NoteAdded', note: noteOf(bo, { id: one }) });
  }
  when(add(), ada).refused('board.full');

  const many = given(board, [created]);
  for (let made = 3; made <= 40; made += 1) {
    const one = SectionId.parse(`section-${made}`);
    const command: BoardCommand = { type: 'board.AddSection', id: one, board: b, title: `Part ${made}` };
    const decided = many.when(command, mo).decided;
    for (const event of 'rejected' in decided ? [] : decided) board.evolve(many.state, event);
  }
  expect(many.state.sections.size).toBe(40);
  expect(new Set([...many.state.sections.values()].map(({ x }) => x)).size).toBe(40);
  for (const { x, width } of many.state.sections.values()) {
    expect(x).toBeGreaterThanOrEqual(-20_000);
    expect(x + width).toBeLessThanOrEqual(20_000);
  }
  const oneMore = SectionId.parse('section-41');
  many
    .when({ type: 'board.AddSection', id: oneMore, board: b, title: 'Too much' }, mo)
    .refused('board.too-many-sections');
});

it('[BD11] a note for a section that is gone is kept, without a section', () => {
  const { state } = onOpenBoard({ type: 'board.SectionRemoved', id: left });
  const decided = board.decide(state, add({ x: 5, y: 5 }), {
    ...{ by: ada, now: 0, newId: () => 'no', random: () => 0 },
  });
  expect(decided).toEqual([{ type: 'board.NoteAdded', note: noteOf(ada, { section: null, x: 5, y: 5 }) }]);
  onOpenBoard(added).when({ type: 'board.RemoveSection', id: left }, mo).refused('board.section-in-use');
  onOpenBoard(added)
    .when({ type: 'board.RemoveSection', id: right }, mo)
    .then([{ type: 'board.SectionRemoved', id: right }]);
});

it('[BD12] the team hides a note, and its writer may still change it', () => {
  onOpenBoard(added).when({ type: 'board.HideNote', id }, bo).refused('board.team-only');
  onOpenBoard(added).when({ type: 'board.HideNote', id }, mo).then([hidden]);
  onOpenBoard(added, hidden).when({ type: 'board.HideNote', id }, mo).then([]);
  onOpenBoard(added, hidden)
    .when({ type: 'board.EditNote', id, text: 'Kinder words' }, ada)
    .then([{ type: 'board.NoteTextChanged', id, text: 'Kinder words' }]);
});

it('[BD13] a note comes back to its place, or to a free one when that is covered', () => {
  const show: BoardCommand = { type: 'board.ShowNote', id };
  onOpenBoard(added, hidden).when(show, ada).refused('board.team-only');
  onOpenBoard(added, hidden)
    .when(show, mo)
    .then([{ type: 'board.NoteShown', id, x: 10, y: 70 }]);
  const onTop = noteOf(bo, { id: NoteId.parse('note-2') });
  onOpenBoard(added, hidden, { type: 'board.NoteAdded', note: onTop })
    .when(show, mo)
    .then([{ type: 'board.NoteShown', id, x: 230, y: 70 }]);
});

it('[BD14] participants know nothing of a board that was never open', () => {
  given(board, [created]).when(add(), ada).refused('board.board-gone');
  given(board, [created, { type: 'board.NoteAdded', note: noteOf(mo) }, othersMove])
    .when(move, ada)
    .refused('board.note-gone');
});

it('[BD18] a display only watches', () => {
  onOpenBoard().when(add(), wall).refused('board.only-watching');
  onOpenBoard(added, othersMove).when(move, wall).refused('board.only-watching');
});

it('[BD18] only the team makes, opens and closes boards', () => {
  const commands: readonly BoardCommand[] = [
    { type: 'board.OpenBoard', id: b },
    { type: 'board.CloseBoard', id: b },
    { type: 'board.RenameSection', id: left, title: 'Mine' },
    { type: 'board.CreateBoard', id: BoardId.parse('board-2'), title: 'Mine', sections: [] },
  ];
  for (const command of commands) {
    onOpenBoard().when(command, ada).refused('board.team-only');
  }
  given(board, [])
    .when(
      {
        type: 'board.CreateBoard',
        id: b,
        title: 'What matters?',
        sections: [
          { id: left, title: 'Now' },
          { id: right, title: 'Later' },
        ],
      },
      mo,
    )
    .then([created]);
});
