import type { RoomCommand } from '@sayso/shared/features.ts';
import { type Bot, freshId } from '../bots/bot.ts';
import { draftOf, type Ground } from './ground.ts';

/** `lobby` is a participant who was not let in yet; the host is the server itself. */
export type Giver = 'lead' | 'support' | 'participant' | 'lobby' | 'display';
export const givers: readonly Giver[] = ['lead', 'support', 'participant', 'lobby', 'display'];

export interface Power {
  /** Who may give it; nobody but the host when empty. */
  readonly may: readonly Giver[];
  /** A command of the right shape. `by` will give it; what has to be its own is made by it where it may. */
  make(ground: Ground, by: Bot): Promise<object> | object;
}

const host: readonly Giver[] = [];
const lead: readonly Giver[] = ['lead'];
const team: readonly Giver[] = ['lead', 'support'];
const inside: readonly Giver[] = ['lead', 'support', 'participant'];
const participant: readonly Giver[] = ['participant'];

const isTeam = ({ you }: Bot): boolean => you?.viewer.audience === 'facilitators';
const isInside = ({ you }: Bot): boolean => isTeam({ you } as Bot) || you?.viewer.audience === 'participants';
const ownNote = (ground: Ground, by: Bot) => ground.note(isInside(by) ? by : ground.lead);
const ownMessage = (ground: Ground, by: Bot) => ground.message(isInside(by) ? by : ground.lead);
const seatOf = ({ you }: Bot) => you?.viewer.seat;

/** Every command of the product. What is missing here is missing in the tests and in the documents. */
export const powers: Readonly<Record<RoomCommand['type'], Power>> = {
  'workshop.Open': { may: host, make: () => ({ title: 'Once more' }) },
  'workshop.AskBefore': { may: team, make: () => ({ on: true }) },
  'workshop.Strengthen': { may: lead, make: () => ({ mode: 'nobody' }) },
  'people.TakeSeat': { may: host, make: () => ({ seat: freshId(), role: 'lead' }) },
  'people.Connect': { may: host, make: ({ member }) => ({ seat: seatOf(member) }) },
  'people.Disconnect': { may: host, make: ({ member }) => ({ seat: seatOf(member) }) },
  'people.Wake': { may: host, make: () => ({}) },
  'people.Agree': { may: ['participant', 'lobby'], make: () => ({}) },
  'people.LetIn': { may: team, make: ({ member }) => ({ seat: seatOf(member) }) },
  'people.LetEveryoneIn': { may: team, make: () => ({}) },
  'people.RaiseHand': { may: participant, make: () => ({}) },
  'people.LowerHand': {
    may: inside,
    make: ({ member }, by) => (isTeam(by) ? { seat: seatOf(member) } : {}),
  },
  'agenda.AddItem': {
    may: team,
    make: () => ({ id: freshId(), title: 'Talk', instruction: '', shows: { what: 'nothing' } }),
  },
  'agenda.EditItem': {
    may: team,
    make: async (ground) => ({ id: await ground.step(), title: 'Talk', instruction: 'Talk in pairs.' }),
  },
  'agenda.MoveItem': { may: team, make: async (ground) => ({ id: await ground.step(), after: null }) },
  'agenda.RemoveItem': { may: team, make: async (ground) => ({ id: await ground.step() }) },
  'agenda.GoTo': { may: team, make: async (ground) => ({ id: await ground.step() }) },
  'agenda.Next': { may: team, make: (ground) => ground.midway() },
  'agenda.Back': { may: team, make: (ground) => ground.midway() },
  'board.CreateBoard': { may: team, make: () => ({ id: freshId(), title: 'Ideas', sections: [] }) },
  'board.OpenBoard': { may: team, make: ({ board }) => ({ id: board }) },
  'board.LetOthersMove': { may: team, make: ({ board }) => ({ board, on: true }) },
  'board.AddSection': { may: team, make: ({ board }) => ({ id: freshId(), board, title: 'Section' }) },
  'board.RenameSection': {
    may: team,
    make: async (ground) => ({ id: await ground.newSection(), title: 'New' }),
  },
  'board.RemoveSection': { may: team, make: async (ground) => ({ id: await ground.newSection() }) },
  'board.AddNote': {
    may: inside,
    make: ({ board, section }) => ({ id: freshId(), board, section, text: 'A note', colour: 'mint' }),
  },
  'board.EditNote': {
    may: inside,
    make: async (ground, by) => ({ id: await ownNote(ground, by), text: 'Another text' }),
  },
  'board.MoveNote': {
    may: inside,
    make: async (ground, by) => ({ id: await ownNote(ground, by), section: null, x: 5, y: 7 }),
  },
  'board.RecolourNote': {
    may: inside,
    make: async (ground, by) => ({ id: await ownNote(ground, by), colour: 'rose' }),
  },
  'board.DeleteNote': { may: inside, make: async (ground, by) => ({ id: await ownNote(ground, by) }) },
  'board.HideNote': { may: team, make: async (ground) => ({ id: await ground.note() }) },
  'board.ShowNote': { may: team, make: async (ground) => ({ id: await ground.note() }) },
  'board.CloseBoard': { may: team, make: ({ board }) => ({ id: board }) },
  'chat.Say': { may: inside, make: () => ({ id: freshId(), text: 'A message' }) },
  'chat.Hide': { may: team, make: async (ground) => ({ id: await ground.message() }) },
  'chat.Restore': { may: team, make: async (ground) => ({ id: await ground.message(ground.member) }) },
  'chat.Delete': { may: inside, make: async (ground, by) => ({ id: await ownMessage(ground, by) }) },
  'chat.SetOpen': { may: team, make: () => ({ open: false }) },
  'activities.Draft': { may: team, make: () => draftOf(freshId()) },
  'activities.Discard': { may: team, make: async (ground) => ({ id: await ground.draft() }) },
  'activities.Open': { may: team, make: async (ground) => ({ id: await ground.draft() }) },
  'activities.Answer': {
    may: participant,
    make: async (ground) => ({ id: await ground.question(), answer: { choices: ['option-a'] } }),
  },
  'activities.Pass': { may: participant, make: async (ground) => ({ id: await ground.question() }) },
  'activities.Close': { may: team, make: async (ground) => ({ id: await ground.question() }) },
  'activities.Reveal': { may: team, make: async (ground) => ({ id: await ground.question() }) },
  'whispers.Tell': { may: participant, make: () => ({ id: freshId(), text: 'A word' }) },
  'whispers.Reply': {
    may: team,
    make: async (ground) => ({ thread: await ground.whisper(), id: freshId(), text: 'Thanks' }),
  },
  'whispers.MarkSeen': { may: team, make: async (ground) => ({ thread: await ground.whisper(), count: 1 }) },
  // Last, because nothing can be done after it.
  'workshop.End': { may: lead, make: () => ({}) },
};

export const commandTypes = Object.keys(powers) as RoomCommand['type'][];
