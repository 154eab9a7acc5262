import type { RoomCommand } from '@sayso/shared/features.ts';
import { type Bot, freshId } from '../bots/bot.ts';
import { boardPowers } from './board-powers.ts';
import { entriesPowers } from './entries-powers.ts';
import { draftOf, type Ground } from './ground.ts';
import { host, inside, isInside, isTeam, lead, type Power, participant, team } from './power.ts';

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
  ...boardPowers,
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
  'activities.Ask': { may: team, make: async (ground) => ({ id: await ground.draft() }) },
  'activities.PutAway': { may: team, make: async (ground) => ({ id: await ground.question() }) },
  'activities.LetAnswersIn': { may: team, make: async (ground) => ({ id: await ground.question() }) },
  'activities.SetTimer': {
    may: team,
    make: async (ground) => ({ id: await ground.question(), seconds: 60 }),
  },
  'activities.Edit': {
    may: team,
    make: async (ground) => {
      const { question, setup } = draftOf(freshId());
      return { id: await ground.question(), question: `${question}?`, setup, newRound: true };
    },
  },
  'activities.AskAgain': { may: team, make: async (ground) => ({ id: await ground.question() }) },
  'activities.Withdraw': { may: participant, make: async (ground) => ({ id: await ground.question() }) },
  'activities.Relay': {
    may: team,
    make: async (ground) => ({ id: await ground.question(), relay: freshId(), answer: null }),
  },
  'activities.TakeBackRelay': {
    may: team,
    make: async (ground) => ({ id: await ground.question(), relay: freshId() }),
  },
  'activities.See': { may: participant, make: async (ground) => ({ id: await ground.question() }) },
  'activities.Freeze': { may: team, make: async (ground) => ({ id: await ground.question(), frozen: true }) },
  'activities.Curate': {
    may: team,
    make: async (ground) => ({ id: await ground.cloud(), change: { do: 'hide', key: 'park' } }),
  },
  'activities.Reveal': { may: team, make: async (ground) => ({ id: await ground.question() }) },
  ...entriesPowers,
  'whispers.Tell': { may: participant, make: () => ({ id: freshId(), text: 'A word' }) },
  'whispers.Reply': {
    may: team,
    make: async (ground) => ({ thread: await ground.whisper(), id: freshId(), text: 'Thanks' }),
  },
  'whispers.WriteToWriter': {
    may: team,
    make: async (ground) => ({
      note: await ground.note(ground.member),
      id: freshId(),
      text: 'What do you mean?',
    }),
  },
  'whispers.MarkSeen': { may: team, make: async (ground) => ({ thread: await ground.whisper(), count: 1 }) },
  // Last, because nothing can be done after it.
  'workshop.End': { may: lead, make: () => ({}) },
};

export const commandTypes = Object.keys(powers) as RoomCommand['type'][];
