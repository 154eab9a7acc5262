import type { BoardCommand } from '../../features/board/board.commands.ts';
import { BoardId, type Note, NoteId, noteColours, SectionId } from '../../features/board/board.model.ts';
import type { Actor } from '../../room/feature.ts';
import type { Dice } from '../dice.ts';
import { type Probe, proposed, type World } from './probe.ts';

const boardAt = ({ state }: World, dice: Dice) => dice.pick(state.board.boards.values());
const sectionAt = ({ state }: World, dice: Dice) => dice.pick(state.board.sections.values());
const noteAt = ({ state }: World, dice: Dice, which: (note: Note) => boolean = () => true) =>
  dice.pick([...state.board.notes.values()].filter(which));
const writerOf = ({ everybody }: World, note: Note | undefined): Actor | undefined =>
  everybody.find(({ author }) => author === note?.author);

const placeFrom = (dice: Dice) => (dice.chance(0.5) ? {} : { x: dice.below(2000), y: dice.below(2000) });

export const boardProbe: Probe<BoardCommand> = {
  makers: {
    'board.CreateBoard': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        if (world.state.board.boards.size >= 3) return undefined;
        return {
          type: 'board.CreateBoard',
          id: BoardId.parse(dice.id()),
          title: dice.text('board'),
          sections: Array.from({ length: dice.below(3) }, () => ({
            id: SectionId.parse(dice.id()),
            title: dice.text('section'),
          })),
        };
      }),
    'board.OpenBoard': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        const board = boardAt(world, dice);
        return board && { type: 'board.OpenBoard', id: board.id };
      }),
    'board.CloseBoard': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        const board = dice.chance(0.5) ? boardAt(world, dice) : undefined;
        return board && { type: 'board.CloseBoard', id: board.id };
      }),
    'board.LetOthersMove': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        const board = boardAt(world, dice);
        return board && { type: 'board.LetOthersMove', board: board.id, on: !board.othersMove };
      }),
    'board.AddSection': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        const board = boardAt(world, dice);
        const id = SectionId.parse(dice.id());
        return board && { type: 'board.AddSection', id, board: board.id, title: dice.text('section') };
      }),
    'board.RenameSection': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        const section = sectionAt(world, dice);
        return section && { type: 'board.RenameSection', id: section.id, title: dice.text('section') };
      }),
    'board.RemoveSection': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        const section = dice.chance(0.4) ? sectionAt(world, dice) : undefined;
        return section && { type: 'board.RemoveSection', id: section.id };
      }),
    'board.AddNote': (world, dice) => {
      const board = boardAt(world, dice);
      const writers = board?.open ? [...world.people, ...world.team] : world.team;
      return proposed(dice.pick(writers), () => {
        const section = sectionAt(world, dice);
        return (
          board && {
            type: 'board.AddNote',
            id: NoteId.parse(dice.id()),
            board: board.id,
            section: section?.id ?? null,
            text: dice.text('note'),
            colour: dice.pick(noteColours) ?? 'sky',
            ...placeFrom(dice),
          }
        );
      });
    },
    'board.EditNote': (world, dice) => {
      const note = noteAt(world, dice);
      return proposed(
        writerOf(world, note),
        () => note && { type: 'board.EditNote', id: note.id, text: dice.text('note') },
      );
    },
    'board.MoveNote': (world, dice) => {
      const note = noteAt(world, dice);
      const mover = dice.chance(0.5) ? writerOf(world, note) : dice.pick([...world.team, ...world.people]);
      return proposed(mover, () => {
        const section = dice.chance(0.7) ? sectionAt(world, dice) : undefined;
        return (
          note && { type: 'board.MoveNote', id: note.id, section: section?.id ?? null, ...placeFrom(dice) }
        );
      });
    },
    'board.RecolourNote': (world, dice) => {
      const note = noteAt(world, dice);
      return proposed(
        writerOf(world, note),
        () => note && { type: 'board.RecolourNote', id: note.id, colour: dice.pick(noteColours) ?? 'sky' },
      );
    },
    'board.DeleteNote': (world, dice) => {
      const note = dice.chance(0.4) ? noteAt(world, dice) : undefined;
      return proposed(writerOf(world, note), () => note && { type: 'board.DeleteNote', id: note.id });
    },
    'board.HideNote': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        const note = noteAt(world, dice, ({ hidden }) => !hidden);
        return note && { type: 'board.HideNote', id: note.id };
      }),
    'board.ShowNote': (world, dice) =>
      proposed(dice.pick(world.team), () => {
        const note = noteAt(world, dice, ({ hidden }) => hidden);
        return note && { type: 'board.ShowNote', id: note.id };
      }),
  },
  words: ({ board }) => [...board.notes.values()].map(({ id, text }) => ({ thing: id, texts: [text] })),
  secrets({ board: { boards, sections, notes } }, { audience, author }) {
    if (audience === 'facilitators') return [];
    const isKept = (id: BoardId): boolean => audience === 'lobby' || !boards.get(id)?.shown;
    return [
      ...[...boards.values()].filter(({ id }) => isKept(id)).map(({ title }) => title),
      ...[...sections.values()].filter(({ board }) => isKept(board)).map(({ title }) => title),
      ...[...notes.values()]
        .filter((note) => isKept(note.board) || (note.hidden && note.author !== author))
        .map(({ text }) => text),
    ];
  },
  // Boards come to light one by one, so only the order on each of them means something.
  comparable: ({ board: { boards, sections, notes } }) =>
    [...boards.values()]
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map((board) => ({
        board,
        sections: [...sections.values()].filter((section) => section.board === board.id),
        notes: [...notes.values()].filter((note) => note.board === board.id),
      })),
};
