import type { Feature } from '../../room/feature.ts';
import type { BoardCommand } from './board.commands.ts';
import type { BoardEvent, BoardNotice } from './board.events.ts';
import { evolveBoard } from './board.evolve.ts';
import { boardLater } from './board.later.ts';
import type { BoardSignal } from './board.privacy.ts';
import { type BoardState, initialBoard } from './board.state.ts';
import { picturesOn } from './kinds/image/pictures-on.ts';

export const board = {
  key: 'board',
  commands: boardLater.commands,
  // All but the reveal, which is drawn by lot, what needs the log, and the end of a vote, which counts what no screen has.
  predicted: [
    'board.CreateBoard',
    'board.RenameBoard',
    'board.OpenBoard',
    'board.CloseBoard',
    'board.Allow',
    'board.ChooseTools',
    'board.SetBackground',
    'board.AddSection',
    'board.RenameSection',
    'board.PlaceSection',
    'board.RemoveSection',
    'board.AddItems',
    'board.ChangeItem',
    'board.PlaceItems',
    'board.OrderItems',
    'board.LockItems',
    'board.DeleteItems',
    'board.HideItems',
    'board.ShowItems',
    'board.MakeGroup',
    'board.RenameGroup',
    'board.GroupItems',
    'board.DissolveGroup',
    'board.StartPrivateWriting',
    'board.BringEveryone',
    'board.Lead',
    'board.StopLeading',
    'board.StartVoting',
    'board.JoinVoting',
    'board.PassVoting',
    'board.PlaceDots',
    'board.PutVotingOnWall',
    'board.RemoveVoting',
    'board.React',
  ],
  refusals: boardLater.refusals,
  initial: initialBoard,
  decide: boardLater.decide,
  evolve: evolveBoard,
  show: boardLater.show,
  conceal: boardLater.conceal,
  forgets: [
    'board.ItemHidden',
    'board.ItemDeleted',
    'board.SignaturesTaken',
    'board.VotingEnded',
    'board.VotingRemoved',
  ],
  erasure: boardLater.erasure,
  files: picturesOn,
  upcasts: boardLater.upcasts,
  signals: boardLater.signals,
  recalls: boardLater.recalls,
  // Deleting also takes the words out of the files, which costs the disk more than anything else a person can ask for.
  paces: {
    'board.DeleteItems': { burst: 6, perSecond: 0.5 },
    'board.RemoveVoting': { burst: 6, perSecond: 0.5 },
    'board.PlaceDots': { burst: 40, perSecond: 8 },
    'board.React': { burst: 20, perSecond: 4 },
  },
} as const satisfies Feature<BoardState, BoardCommand, BoardEvent, BoardNotice, BoardSignal>;
