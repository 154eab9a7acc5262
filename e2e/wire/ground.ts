import { type Bot, freshId } from '../bots/bot.ts';
import { addNote } from '../bots/note-commands.ts';
import { done, type WireRoom } from './wire-room.ts';

/** What one command needs to stand on: boards, notes, questions and so on, all made by real commands. */
export class Ground {
  readonly lead: Bot;
  readonly member: Bot;
  readonly board = freshId();
  readonly section = freshId();

  #thread: Promise<string> | undefined;

  private constructor(lead: Bot, member: Bot) {
    this.lead = lead;
    this.member = member;
  }

  static async lay(room: WireRoom, member: Bot): Promise<Ground> {
    const ground = new Ground(room.lead, member);
    const { board, section } = ground;
    const sections = [{ id: section, title: 'Ideas' }];
    await done(room.lead, { type: 'board.CreateBoard', id: board, title: 'Ideas', sections });
    await done(room.lead, { type: 'board.OpenBoard', id: board });
    return ground;
  }

  async newSection(): Promise<string> {
    const id = freshId();
    await done(this.lead, { type: 'board.AddSection', id, board: this.board, title: 'More' });
    return id;
  }

  async note(by: Bot = this.lead): Promise<string> {
    const id = freshId();
    const { board, section } = this;
    await done(by, addNote({ id, board, section, text: 'A note' }));
    return id;
  }

  async letOthersMove(): Promise<void> {
    await done(this.lead, { type: 'board.Allow', board: this.board, allows: { moveOthers: true } });
  }

  /** A group of one note, on a board where others may be touched. */
  async group(): Promise<string> {
    const [id, note] = [freshId(), await this.note()];
    await this.letOthersMove();
    await done(this.lead, { type: 'board.MakeGroup', id, board: this.board, title: 'A theme', ids: [note] });
    return id;
  }

  async anotherBoard(): Promise<string> {
    const id = freshId();
    await done(this.lead, { type: 'board.CreateBoard', id, title: 'Another', sections: [] });
    return id;
  }

  async anotherOpenBoard(): Promise<string> {
    const id = await this.anotherBoard();
    await done(this.lead, { type: 'board.OpenBoard', id });
    return id;
  }

  async writtenInPrivate(): Promise<string> {
    const board = await this.anotherBoard();
    await done(this.lead, { type: 'board.StartPrivateWriting', board, teamSees: false });
    return board;
  }

  /** A vote with one note to vote for, on a board of its own: there is one at a time on each. */
  async voting(): Promise<{ voting: string; item: string }> {
    const [voting, item, board] = [freshId(), freshId(), await this.anotherOpenBoard()];
    await done(this.lead, addNote({ id: item, board, text: 'A note' }));
    await done(this.lead, { ...votingOn(board), id: voting });
    return { voting, item };
  }

  async endedVoting(): Promise<string> {
    const { voting } = await this.voting();
    await done(this.lead, { type: 'board.EndVoting', id: voting });
    return voting;
  }

  async message(by: Bot = this.lead): Promise<string> {
    const id = freshId();
    await done(by, { type: 'chat.Say', id, text: 'A message' });
    return id;
  }

  /** The id of the one thread of the member, which is that of its first message. */
  whisper(): Promise<string> {
    this.#thread ??= this.#tell();
    return this.#thread;
  }

  async draft(): Promise<string> {
    const id = freshId();
    await done(this.lead, draftOf(id));
    return id;
  }

  /** A question that takes no more answers. */
  async closedQuestion(): Promise<string> {
    const id = await this.question();
    await done(this.lead, { type: 'activities.Close', id });
    return id;
  }

  async question(): Promise<string> {
    const id = await this.draft();
    await done(this.lead, { type: 'activities.Open', id });
    return id;
  }

  async asked(kind: string, setup: object): Promise<string> {
    const id = freshId();
    await done(this.lead, { ...draftOf(id), kind, setup });
    await done(this.lead, { type: 'activities.Open', id });
    return id;
  }

  wall(): Promise<string> {
    return this.asked('open-text', { cards: 10, hold: false, peersSee: 'at-once', likes: true });
  }

  /** A card on a wall. */
  async card(by: Bot = this.lead): Promise<{ id: string; entry: string }> {
    const [id, entry] = [await this.wall(), freshId()];
    await done(by, { type: 'activities.WriteEntry', id, entry, text: 'A card' });
    return { id, entry };
  }

  /** A group on a wall. */
  async cardGroup(): Promise<{ id: string; group: string }> {
    const [id, group] = [await this.wall(), freshId()];
    await done(this.lead, { type: 'activities.MakeEntryGroup', id, group, title: 'A theme' });
    return { id, group };
  }

  /** A question in a queue. */
  async askedByRoom(): Promise<{ id: string; entry: string }> {
    const [id, entry] = [await this.asked('room-questions', { hold: false, votes: true }), freshId()];
    await done(this.member, { type: 'activities.WriteEntry', id, entry, text: 'When?' });
    return { id, entry };
  }

  async cloud(): Promise<string> {
    const id = freshId();
    const setup = { words: 3, hold: false };
    await done(this.lead, { ...draftOf(id), kind: 'word-cloud', setup });
    await done(this.lead, { type: 'activities.Open', id });
    return id;
  }

  async step(): Promise<string> {
    const id = freshId();
    const shows = { what: 'nothing' };
    await done(this.lead, { type: 'agenda.AddItem', id, title: 'A step', instruction: 'Do this.', shows });
    return id;
  }

  async #tell(): Promise<string> {
    const id = freshId();
    await done(this.member, { type: 'whispers.Tell', id, text: 'A word with the team' });
    return id;
  }

  /** Stands in the middle of three steps. */
  async midway(): Promise<object> {
    const [, second] = [await this.step(), await this.step(), await this.step()];
    await done(this.lead, { type: 'agenda.GoTo', id: second });
    return {};
  }
}

export const draftOf = (id: string) => ({
  type: 'activities.Draft',
  id,
  kind: 'choice',
  question: 'Which one?',
  setup: {
    options: [
      { id: 'option-a', label: 'This' },
      { id: 'option-b', label: 'That' },
    ],
    multiple: false,
  },
});

export const votingOn = (board: string) => ({
  type: 'board.StartVoting',
  board,
  name: 'What first?',
  dots: 3,
  most: 2,
  section: null,
});
