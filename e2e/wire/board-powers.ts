import type { BoardCommand } from '@sayso/shared/features/board/board.commands.ts';
import { type Bot, freshId } from '../bots/bot.ts';
import { addNote, deleteNote, editNote, hideNote, moveNote, showNote } from '../bots/note-commands.ts';
import { type Ground, votingOn } from './ground.ts';
import { inside, isInside, type Power, participant, team } from './power.ts';

const ownNote = (ground: Ground, by: Bot) => ground.note(isInside(by) ? by : ground.lead);
const area = { x: 0, y: 0, width: 800, height: 600 };

export const boardPowers: Readonly<Record<BoardCommand['type'], Power>> = {
  'board.CreateBoard': { may: team, make: () => ({ id: freshId(), title: 'Ideas', sections: [] }) },
  'board.RenameBoard': { may: team, make: ({ board }) => ({ id: board, title: 'Better ideas' }) },
  'board.OpenBoard': { may: team, make: ({ board }) => ({ id: board }) },
  'board.Allow': { may: team, make: ({ board }) => ({ board, allows: { cursors: true } }) },
  'board.ChooseTools': { may: team, make: ({ board }) => ({ board, tools: ['note', 'text'] }) },
  'board.SetBackground': { may: team, make: ({ board }) => ({ board, background: 'dots' }) },
  'board.AddSection': { may: team, make: ({ board }) => ({ id: freshId(), board, title: 'Section' }) },
  'board.RenameSection': {
    may: team,
    make: async (ground) => ({ id: await ground.newSection(), title: 'New' }),
  },
  'board.PlaceSection': {
    may: team,
    make: async (ground) => ({ id: await ground.newSection(), ...area, y: 3000 }),
  },
  'board.RemoveSection': { may: team, make: async (ground) => ({ id: await ground.newSection() }) },
  'board.AddItems': {
    may: inside,
    make: ({ board, section }) => addNote({ board, section, text: 'A note' }),
  },
  'board.ChangeItem': {
    may: inside,
    make: async (ground, by) => editNote(await ownNote(ground, by), 'Another text'),
  },
  'board.PlaceItems': {
    may: inside,
    make: async (ground, by) => moveNote(await ownNote(ground, by), { section: null, x: 5, y: 7 }),
  },
  'board.OrderItems': {
    may: inside,
    make: async (ground, by) => ({ ids: [await ownNote(ground, by)], to: 'back' }),
  },
  'board.LockItems': { may: team, make: async (ground) => ({ ids: [await ground.note()], lock: 'all' }) },
  'board.DeleteItems': { may: inside, make: async (ground, by) => deleteNote(await ownNote(ground, by)) },
  'board.HideItems': { may: team, make: async (ground) => hideNote(await ground.note()) },
  'board.ShowItems': { may: team, make: async (ground) => showNote(await ground.note()) },
  'board.MakeGroup': {
    may: inside,
    async make(ground, by) {
      await ground.letOthersMove();
      const ids = [await ownNote(ground, by), await ground.note()];
      return { id: freshId(), board: ground.board, title: 'A theme', ids };
    },
  },
  'board.RenameGroup': { may: inside, make: async (ground) => ({ id: await ground.group(), title: 'New' }) },
  'board.GroupItems': {
    may: inside,
    make: async (ground, by) => ({ ids: [await ownNote(ground, by)], group: await ground.group() }),
  },
  'board.DissolveGroup': { may: inside, make: async (ground) => ({ id: await ground.group() }) },
  'board.StartPrivateWriting': {
    may: team,
    make: async (ground) => ({ board: await ground.anotherBoard(), teamSees: true }),
  },
  'board.Reveal': { may: team, make: async (ground) => ({ board: await ground.writtenInPrivate() }) },
  'board.BringEveryone': { may: team, make: ({ board }) => ({ board, area }) },
  'board.Lead': { may: team, make: ({ board }) => ({ board, id: freshId(), how: 'follow', area }) },
  'board.StopLeading': { may: team, make: ({ board }) => ({ board }) },
  'board.StartVoting': { may: team, make: ({ board }) => ({ ...votingOn(board), id: freshId() }) },
  'board.JoinVoting': { may: participant, make: async (ground) => ({ id: (await ground.voting()).voting }) },
  'board.PassVoting': { may: participant, make: async (ground) => ({ id: (await ground.voting()).voting }) },
  'board.PlaceDots': {
    may: participant,
    make: async (ground) => ({ ...(await ground.voting()), count: 2 }),
  },
  'board.EndVoting': { may: team, make: async (ground) => ({ id: (await ground.voting()).voting }) },
  'board.PutVotingOnWall': {
    may: team,
    make: async (ground) => ({ id: await ground.endedVoting(), on: false }),
  },
  'board.RemoveVoting': { may: team, make: async (ground) => ({ id: await ground.endedVoting() }) },
  'board.React': {
    may: inside,
    make: async (ground) => ({ id: await ground.note(), reaction: 'heart', on: true }),
  },
  'board.TakeBackDoings': {
    may: team,
    make: async (ground) => ({ item: await ground.note(ground.member), ago: 5 }),
  },
  'board.RewindBoard': {
    may: team,
    make: ({ board }) => ({ board, ago: 3, copy: freshId(), title: 'As it was' }),
    tooSoon: 'board.not-that-old',
  },
  'board.CloseBoard': { may: team, make: async (ground) => ({ id: await ground.anotherOpenBoard() }) },
};
