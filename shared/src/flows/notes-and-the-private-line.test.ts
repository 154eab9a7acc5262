import { expect, it } from 'vitest';
import { type RoomCommand, room } from '../features.ts';
import { isRejection } from '../room/feature.ts';
import { openWorkshop } from '../testing/open-workshop.ts';
import {
  must,
  openWorkshop as openBox,
  type RawCommand,
  screensOf,
  type Workshop,
} from '../testing/workshop-in-a-box.ts';

const board = 'board-1';
const makeBoard = { type: 'board.CreateBoard', id: board, title: 'Ideas', sections: [] };
const openBoard = { type: 'board.OpenBoard', id: board };
const note = (id: string, text: string): RawCommand => ({
  ...{ type: 'board.AddItems', board },
  items: [{ id, section: null, content: { kind: 'note', text, colour: 'sky' } }],
});
const hide = { type: 'board.HideItems', ids: ['note-1'] };
const ask = (words: string, id = 'note-1'): RawCommand => ({
  ...{ type: 'whispers.Tell', id: 'whisper-1', text: 'What does it mean?' },
  about: { kind: 'note', id, words },
});
const write = (id = 'whisper-1', to = 'note-1'): RawCommand => ({
  ...{ type: 'whispers.WriteToWriter', note: to, id, text: 'Which park?' },
});

/** A lead, and Ada and Bo inside, at an open board with a note of Bo's. */
function withNote(options: object = {}) {
  const workshop = openWorkshop(options);
  const [lena, ada, bo] = [workshop.seat('lena', 'lead'), workshop.seat('ada'), workshop.seat('bo')];
  const give = (seat: typeof ada, raw: RawCommand) => {
    const command = room.parse(raw);
    return isRejection(command) ? command : workshop.give(seat, command);
  };
  const agree: RoomCommand = { type: 'people.Agree' };
  for (const one of [ada, bo]) workshop.give(one, agree);
  for (const one of [makeBoard, openBoard]) give(lena, one);
  give(bo, note('note-1', 'A swing'));
  const threads = () => [...workshop.state.whispers.threads.values()];
  return { ...workshop, lena, ada, bo, give, threads };
}

it('[WH10] a question quotes the board, whatever the asker’s screen says', () => {
  const { give, ada, threads } = withNote();
  give(ada, ask('Rude words'));
  expect(threads()[0]?.messages).toMatchObject([
    { text: 'What does it mean?', about: { id: 'note-1', words: 'A swing' } },
  ]);
});

it('[WH10] what is hidden or was never there is not quoted, and the question gets through', () => {
  for (const words of ['A swing', 'Rude words']) {
    const { give, lena, ada, threads } = withNote();
    give(lena, hide);
    give(ada, ask(words));
    give(ada, { ...ask(words, 'note-never'), id: 'whisper-2' });
    const [thread] = threads();
    expect(thread?.messages.map(({ text, about }) => [text, about])).toEqual([
      ['What does it mean?', undefined],
      ['What does it mean?', undefined],
    ]);
  }
});

it('[WH10] long words are cut where a quote ends, and a drawing is called one', () => {
  const { give, lena, ada, bo, threads } = withNote();
  give(lena, { type: 'board.ChooseTools', board, tools: ['note', 'pen', 'text'] });
  const pen = {
    ...{ kind: 'pen', colour: 'berry', width: 'thick', points: [0, 0, 50, 60, 40, 80] },
    ...{ drawnWidth: 60, drawnHeight: 40 },
  };
  const text = { kind: 'text', text: `${'a'.repeat(499)}🙂${'b'.repeat(99)}`, size: 'large', colour: 'ink' };
  for (const [id, content] of Object.entries({ 'stroke-1': pen, 'letters-1': text })) {
    expect(
      give(bo, { type: 'board.AddItems', board, items: [{ id, section: null, content }] }),
    ).not.toHaveProperty('rejected');
  }
  give(ada, ask('Something else', 'stroke-1'));
  give(ada, { ...ask('Something else', 'letters-1'), id: 'whisper-2' });
  expect(threads()[0]?.messages.map(({ about }) => about?.words)).toEqual(['Drawing', 'a'.repeat(499)]);
});

it('[WH11] [WH15] the team writes to whoever wrote a note, in the words of the board and once for each note', () => {
  const { give, lena, bo, threads } = withNote();
  expect(give(lena, write())).toMatchObject([{ type: 'whispers.Replied', id: 'whisper-1' }]);
  give(lena, write('whisper-2'));
  expect(threads()).toMatchObject([
    { about: { words: 'A swing' }, author: 'author-bo', messages: [{ text: 'Which park?' }, {}] },
  ]);
  give(bo, { type: 'whispers.Tell', id: 'whisper-3', text: 'The old one', thread: 'whisper-1' });
  expect(threads()).toHaveLength(1);
});

it('[WH15] nobody else may, and what the team wrote or what is gone has nobody to write to', () => {
  const { give, lena, ada } = withNote();
  give(lena, note('note-2', 'Hello'));
  expect(give(ada, write())).toEqual({ rejected: 'whispers.team-only' });
  expect(give(ada, write('whisper-1', 'note-never'))).toEqual({ rejected: 'whispers.team-only' });
  expect(give(lena, write('whisper-1', 'note-2'))).toEqual({ rejected: 'whispers.written-by-team' });
  expect(give(lena, write('whisper-1', 'note-never'))).toEqual({ rejected: 'board.item-gone' });
});

it('[WH15] what the team does not read along is not there for it', () => {
  for (const [teamSees, refused] of [
    [true, false],
    [false, true],
  ]) {
    const { give, lena, bo, threads } = withNote();
    give(lena, { type: 'board.StartPrivateWriting', board, teamSees });
    give(bo, note('note-2', 'I am scared'));
    expect(isRejection(give(lena, write('whisper-1', 'note-2')))).toBe(refused);
    expect(threads().map(({ by }) => by)).toEqual(refused ? [] : [{}]);
  }
});

/** Both have told the team something under their nicknames. One of them writes in private, and the team writes to them. */
function writtenTo(writer: 'ada' | 'bo'): Workshop {
  const box = openBox('aliases');
  const steps: readonly (readonly [string, RawCommand])[] = [
    ['ada', { type: 'whispers.Tell', id: 'hello-of-ada', text: 'Hello' }],
    ['bo', { type: 'whispers.Tell', id: 'hello-of-bo', text: 'Hello' }],
    ['lead', makeBoard],
    ['lead', openBoard],
    ['lead', { type: 'board.StartPrivateWriting', board, teamSees: true }],
    [writer, note('note-1', 'I am scared')],
    ['support', write()],
    [writer, { type: 'whispers.Tell', id: 'whisper-2', text: 'Of the dark', thread: 'whisper-1' }],
    ['lead', write('whisper-3')],
    [writer, { type: 'whispers.Tell', id: 'whisper-4', text: 'Thank you', thread: 'whisper-1' }],
  ];
  for (const [name, command] of steps) {
    must(box, name, command);
    box.flush();
  }
  for (const name of ['lead', 'support']) for (const screen of screensOf(box, name)) box.connect(screen);
  return box;
}

it('[WH11] [WH12] [L2] the team is sent the same bytes whoever of two people wrote in private', () => {
  const [one, other] = [writtenTo('ada'), writtenTo('bo')];
  for (const name of ['lead', 'support', 'wall', 'cy', 'di']) {
    const sent = (box: Workshop) => screensOf(box, name).map((screen) => screen.sent);
    expect(sent(one), name).toEqual(sent(other));
  }
  const team = screensOf(one, 'lead').flatMap(({ sent }) => sent);
  expect(team.join()).toContain('Of the dark');
  expect(team.join()).not.toMatch(/author-(ada|bo)/);
  for (const name of ['wall', 'cy', 'di'])
    expect(
      screensOf(one, name)
        .flatMap(({ sent }) => sent)
        .join(),
      name,
    ).not.toMatch(/whisper-1|Which park/);
});
