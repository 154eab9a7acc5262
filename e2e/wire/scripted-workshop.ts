import type { BotOptions } from '../bots/bot.ts';
import { addNote, editNote, hideNote } from '../bots/note-commands.ts';
import { Watcher } from './watcher.ts';
import { done, type RoomOptions, WireRoom } from './wire-room.ts';

export type Mode = NonNullable<RoomOptions['mode']>;
export const modes: readonly Mode[] = ['nobody', 'aliases', 'findable', 'names'];

/** What is written in the course of it. Each stands nowhere else. */
export const texts = {
  title: 'The title of this workshop',
  greeting: 'Good morning everybody',
  regretted: 'A message that is hidden for good',
  restored: 'A message that comes back',
  note: 'A note for everybody',
  secondNote: 'Another note of the same person',
  hiddenNote: 'A note that is hidden for good',
  kinder: 'Said more kindly while nobody could see it',
  question: 'Which way do we go',
  whisper: 'I am worried about home',
  reply: 'We will talk after the break',
  boardAhead: 'A board for later',
  noteAhead: 'A note laid out before',
  instructionAhead: 'The instruction of the last step',
  questionAhead: 'The question for later',
  optionAhead: 'An option for later',
} as const;

export const names = {
  ana: 'Anastasia Q. Nameson',
  ben: 'Benedikt W. Nameson',
  cleo: 'Cleopatra X. Nameson',
  late: 'Latifa Y. Nameson',
};

const board = 'board-main';
const poll = 'poll-main';
const pollAhead = 'poll-ahead';
const noteIn = (id: string, text: string, on = board) => addNote({ id, text, board: on });
const choice = (id: string, question: string, label: string) => ({
  type: 'activities.Draft',
  id,
  kind: 'choice',
  question,
  setup: {
    options: [
      { id: 'option-a', label },
      { id: 'option-b', label: 'Something else' },
    ],
    multiple: false,
  },
});

export type Cast = Readonly<
  Record<'lead' | 'support' | 'ana' | 'ben' | 'cleo' | 'display' | 'lobby' | 'late', Watcher>
>;

/** A whole workshop in which everybody's wire is tapped. `revealing` is called before the results are shown. */
export async function playWorkshop(serverPort: number, mode: Mode, revealing: (cast: Cast) => void) {
  let room: WireRoom | undefined;
  const lead = await Watcher.place(serverPort, async (origin) => {
    room = await WireRoom.open(origin, { title: texts.title, mode });
    return room.lead;
  });
  if (!room) throw new Error('No room');
  const { join, arrive, support, display } = doorsOf(room, serverPort, mode);
  const team = { lead, support: await support() };
  await prepare(team.lead);

  const people = { ana: await join('ana'), ben: await join('ben'), cleo: await join('cleo') };
  const others = { display: await display(), lobby: await arrive() };
  await contribute(team, people);
  await vote(team, people, () => revealing({ ...team, ...people, ...others, late: people.cleo }));

  people.ana.bot.close();
  await people.ana.bot.connect();
  people.ben.bot.close();
  const late = await join('late', { transports: ['polling'] });
  await done(lead.bot, { type: 'agenda.Back' });
  const cast: Cast = { ...team, ...people, ...others, late };
  for (const { bot } of Object.values(cast))
    if (bot.socket.connected) await bot.give({ type: 'people.Wake' });
  return { room, cast };
}

export const namesAsked = (mode: Mode): boolean => mode === 'names' || mode === 'findable';

function doorsOf(room: WireRoom, serverPort: number, mode: Mode) {
  return {
    join: (who: keyof typeof names, options: BotOptions = {}): Promise<Watcher> => {
      const named = namesAsked(mode) ? { ...options, name: names[who] } : options;
      return Watcher.place(serverPort, (origin) => room.join(named, origin));
    },
    arrive: (): Promise<Watcher> => Watcher.place(serverPort, (origin) => room.arrive({}, origin)),
    support: (): Promise<Watcher> => Watcher.place(serverPort, (origin) => room.support({}, origin)),
    display: (): Promise<Watcher> => Watcher.place(serverPort, (origin) => room.display({}, origin)),
  };
}

async function prepare({ bot: lead }: Watcher): Promise<void> {
  await done(lead, { type: 'board.CreateBoard', id: board, title: 'Ideas', sections: [] });
  await done(lead, { type: 'board.CreateBoard', id: 'board-ahead', title: texts.boardAhead, sections: [] });
  await done(lead, noteIn('note-ahead', texts.noteAhead, 'board-ahead'));
  await done(lead, choice(poll, texts.question, 'This way'));
  await done(lead, choice(pollAhead, texts.questionAhead, texts.optionAhead));
  const step = { type: 'agenda.AddItem', title: 'A step', instruction: '' };
  await done(lead, { ...step, id: 'step-1', shows: { what: 'board', id: board } });
  await done(lead, { ...step, id: 'step-2', shows: { what: 'activity', id: poll } });
  const ahead = { what: 'activity', id: pollAhead };
  await done(lead, { ...step, id: 'step-3', instruction: texts.instructionAhead, shows: ahead });
  await done(lead, { type: 'agenda.Next' });
}

type Team = Pick<Cast, 'lead' | 'support'>;
type People = Pick<Cast, 'ana' | 'ben' | 'cleo'>;

async function contribute({ lead, support }: Team, { ana, ben, cleo }: People): Promise<void> {
  await done(ana.bot, noteIn('note-ana-1', texts.note));
  await done(ana.bot, noteIn('note-ana-2', texts.secondNote));
  await done(ben.bot, noteIn('note-ben', texts.hiddenNote));
  await done(ana.bot, { type: 'chat.Say', id: 'message-1', text: texts.greeting });
  await done(ben.bot, { type: 'chat.Say', id: 'message-2', text: texts.regretted });
  await done(ana.bot, { type: 'chat.Say', id: 'message-3', text: texts.restored });
  await done(cleo.bot, noteIn('note-cleo', 'A note of Cleo'));
  await done(lead.bot, hideNote('note-ben'));
  await done(ben.bot, editNote('note-ben', texts.kinder));
  await done(lead.bot, { type: 'chat.Hide', id: 'message-2' });
  await done(lead.bot, { type: 'chat.Hide', id: 'message-3' });
  await done(lead.bot, { type: 'chat.Restore', id: 'message-3' });
  await done(ana.bot, { type: 'whispers.Tell', id: 'whisper-ana', text: texts.whisper });
  await done(support.bot, {
    type: 'whispers.Reply',
    thread: 'whisper-ana',
    id: 'reply-ana',
    text: texts.reply,
  });
  await done(lead.bot, { type: 'whispers.MarkSeen', thread: 'whisper-ana', count: 2 });
  await done(ana.bot, { type: 'people.RaiseHand' });
  await done(support.bot, { type: 'people.LowerHand', seat: ana.bot.you?.viewer.seat });
}

async function vote({ lead }: Team, { ana, ben, cleo }: People, revealing: () => void): Promise<void> {
  await done(lead.bot, { type: 'agenda.Next' });
  await done(ana.bot, { type: 'activities.Answer', id: poll, answer: { choices: ['option-a'] } });
  await done(ben.bot, { type: 'activities.Pass', id: poll });
  await done(cleo.bot, { type: 'activities.Answer', id: poll, answer: { choices: ['option-b'] } });
  await done(ana.bot, { type: 'activities.Answer', id: poll, answer: { choices: ['option-b'] } });
  await done(lead.bot, { type: 'activities.Close', id: poll });
  revealing();
  await done(lead.bot, { type: 'activities.Reveal', id: poll });
}
