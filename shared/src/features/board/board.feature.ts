import type { Feature } from '../../room/feature.ts';
import { type BoardCommand, boardCommands } from './board.commands.ts';
import {
  type BoardEvent,
  type BoardNotice,
  type BoardSignal,
  type BoardState,
  evolveBoard,
  initialBoard,
} from './board.model.ts';
import { boardConceal, boardDrags, boardErasure, boardShow } from './board.privacy.ts';
import { boardRefusals, decideBoard } from './board.rules.ts';

export const board = {
  key: 'board',
  commands: boardCommands,
  predicted: [
    'board.CreateBoard',
    'board.OpenBoard',
    'board.CloseBoard',
    'board.LetOthersMove',
    'board.AddSection',
    'board.RenameSection',
    'board.RemoveSection',
    'board.AddNote',
    'board.EditNote',
    'board.MoveNote',
    'board.RecolourNote',
    'board.DeleteNote',
    'board.HideNote',
    'board.ShowNote',
  ],
  refusals: boardRefusals,
  initial: initialBoard,
  decide: decideBoard,
  evolve: evolveBoard,
  show: boardShow,
  conceal: boardConceal,
  forgets: ['board.NoteHidden', 'board.NoteDeleted', 'board.SignaturesTaken'],
  erasure: boardErasure,
  signals: boardDrags,
  // Deleting also takes the note out of the files, which costs the disk more than anything else a person can ask for.
  paces: { 'board.DeleteNote': { burst: 6, perSecond: 0.5 } },
} as const satisfies Feature<BoardState, BoardCommand, BoardEvent, BoardNotice, BoardSignal>;
