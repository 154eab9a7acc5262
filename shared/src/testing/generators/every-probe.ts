import type { RoomState } from '../../feature-list.ts';
import { activitiesProbe } from './activities.ts';
import { agendaProbe } from './agenda.ts';
import { boardProbe } from './board.ts';
import { chatProbe } from './chat.ts';
import { peopleProbe } from './people.ts';
import type { AnyProbe } from './probe.ts';
import { whispersProbe } from './whispers.ts';
import { workshopProbe } from './workshop.ts';

/** A feature that is not here does not compile: no feature goes without the laws. */
export const everyProbe: Readonly<Record<keyof RoomState, AnyProbe>> = {
  workshop: workshopProbe,
  people: peopleProbe,
  agenda: agendaProbe,
  board: boardProbe,
  chat: chatProbe,
  activities: activitiesProbe,
  whispers: whispersProbe,
};

/** What rooms are for happens more often than what prepares it. */
const often: Readonly<Record<string, number>> = {
  'activities.Answer': 5,
  'activities.Pass': 2,
  'activities.Curate': 4,
  'activities.Reveal': 2,
  'activities.TakeBackRelay': 2,
  'activities.See': 2,
  'activities.WriteEntry': 6,
  'activities.RespondToEntry': 4,
  'activities.RewordEntry': 6,
  'activities.ShowEntry': 5,
  'activities.MakeEntryGroup': 5,
  'activities.RenameEntryGroup': 2,
  'activities.DissolveEntryGroup': 4,
  'activities.GroupEntry': 6,
  'activities.MarkEntry': 6,
  'board.AddItems': 3,
  'board.HideItems': 2,
  'board.ShowItems': 3,
  'board.StartPrivateWriting': 2,
  'board.PlaceDots': 3,
  'board.StartVoting': 3,
  'board.EndVoting': 3,
  'board.PutVotingOnWall': 4,
  'board.RemoveVoting': 3,
  'board.React': 2,
  'board.MakeGroup': 2,
  'board.RenameGroup': 2,
  'board.DissolveGroup': 2,
  'chat.Say': 2,
  'chat.Hide': 2,
};

export const makers = Object.values(everyProbe)
  .flatMap((probe) => Object.entries(probe.makers))
  .flatMap((maker) => Array.from({ length: often[maker[0]] ?? 1 }, () => maker));
