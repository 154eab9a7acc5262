import { expect, it } from 'vitest';
import { given, person } from '../../testing/given.ts';
import { ThingId } from './about.ts';
import { whispers } from './whispers.feature.ts';
import {
  saidIn,
  ThreadId,
  threadOf,
  threadsOf,
  unread,
  WhisperId,
  type WhispersEvent,
} from './whispers.model.ts';
import {
  alwaysTaken,
  refusesToAuthor,
  threadLimit,
  whispersCommands,
  whispersLimit,
  writtenToAuthor,
} from './whispers.rules.ts';

const ada = person('ada');
const bo = person('bo');
const mo = person('mo', 'support');
const id = WhisperId.parse('whisper-1');
const other = WhisperId.parse('whisper-2');
const thread = ThreadId.parse('whisper-1');
const told: WhispersEvent = {
  type: 'whispers.Told',
  thread,
  id,
  text: 'It is loud',
  by: { team: 'ada' },
  author: ada.author,
};
const about = { kind: 'note', id: ThingId.parse('note-1'), words: 'A swing' } as const;
const opened: WhispersEvent = {
  type: 'whispers.Replied',
  thread: ThreadId.parse('whisper-9'),
  id: WhisperId.parse('whisper-9'),
  text: 'Which park?',
  by: { team: 'mo', staff: true },
  opens: { author: ada.author, by: {}, about },
};
const many = (count: number, over: Partial<Extract<WhispersEvent, { type: 'whispers.Told' }>> = {}) =>
  Array.from(
    { length: count },
    (_, at): WhispersEvent => ({
      ...told,
      ...over,
      id: WhisperId.parse(`${over.thread ?? thread}-${at}`),
    }),
  );
const asParticipant = (by: typeof ada) =>
  ({ seat: by.seat, audience: 'participants', author: by.author }) as const;

it('[WH1] a participant tells the team', () => {
  given(whispers, []).when({ type: 'whispers.Tell', id, text: 'It is loud' }, ada).then([told]);
});

it('[WH1] only participants tell', () => {
  const tell = { type: 'whispers.Tell', id, text: 'Hello' } as const;
  given(whispers, []).when(tell, mo).refused('whispers.participants-only');
  given(whispers, []).when(tell, person('wall', 'display')).refused('whispers.participants-only');
});

it('[WH2] what one person tells is one thread, and its id is not the person', () => {
  const state = given(whispers, [told])
    .when({ type: 'whispers.Tell', id: other, text: 'Still loud' }, ada)
    .then([{ ...told, id: other, text: 'Still loud' }]);
  expect(threadOf(state, ada.author)?.messages.map(({ text }) => text)).toEqual(['It is loud', 'Still loud']);
  expect(threadOf(state, bo.author)).toBeUndefined();
  given(whispers, [told])
    .when({ type: 'whispers.Tell', id: other, text: 'Me too' }, bo)
    .then([
      {
        ...told,
        thread: ThreadId.parse(other),
        id: other,
        text: 'Me too',
        by: { team: 'bo' },
        author: bo.author,
      },
    ]);
});

it('[WH2] an id is used once', () => {
  given(whispers, [told]).when({ type: 'whispers.Tell', id, text: 'Again' }, bo).refused('whispers.taken');
  given(whispers, [told])
    .when({ type: 'whispers.Reply', thread, id, text: 'Again' }, mo)
    .refused('whispers.taken');
});

it('[WH3] a facilitator replies, a participant does not', () => {
  const reply = { type: 'whispers.Reply', thread, id: other, text: 'Shall we pause?' } as const;
  given(whispers, [told])
    .when(reply, mo)
    .then([{ ...reply, type: 'whispers.Replied', by: { team: 'mo', staff: true } }]);
  given(whispers, [told]).when(reply, bo).refused('whispers.team-only');
  given(whispers, []).when(reply, mo).refused('whispers.gone');
});

it('[WH4] the team sees the signature and not the author', () => {
  const { state } = given(whispers, [told]);
  const seen = whispers.conceal.facilitators(state).threads.get(thread);
  expect(seen).toMatchObject({ by: { team: 'ada' }, author: null });
});

it('[WH5] a thread is for its owner and the team', () => {
  const { state } = given(whispers, [told]);
  expect(whispers.conceal.participants(state, asParticipant(bo)).threads.size).toBe(0);
  expect(whispers.conceal.participants(state, asParticipant(ada)).threads.size).toBe(1);
  for (const row of Object.values(whispers.show)) {
    expect(row).not.toHaveProperty('participants');
    expect(row).not.toHaveProperty('displays');
    expect(row).not.toHaveProperty('lobby');
  }
});

it('[WH6] the team sees what is unread, its own replies not among it', () => {
  const replied: WhispersEvent = {
    type: 'whispers.Replied',
    thread,
    id: other,
    text: 'Yes?',
    by: { team: 'mo', staff: true },
  };
  const there = given(whispers, [told, replied]);
  const count = () => {
    const seen = there.state.threads.get(thread);
    return seen && unread(seen);
  };
  expect(count()).toBe(1);
  there
    .when({ type: 'whispers.MarkSeen', thread, count: 9 }, mo)
    .then([{ type: 'whispers.Seen', thread, count: 2 }]);
  expect(count()).toBe(0);
  expect(there.when({ type: 'whispers.MarkSeen', thread, count: 1 }, mo).decided).toEqual([]);
  there.when({ type: 'whispers.MarkSeen', thread, count: 1 }, ada).refused('whispers.team-only');
  const own = whispers.conceal.participants(there.state, asParticipant(ada)).threads.get(thread);
  expect(own?.seenByTeam).toBe(0);
});

it('[WH7] empty and long texts are refused with a sentence', () => {
  const codes = (text: string) =>
    whispersCommands['whispers.Tell']
      .safeParse({ type: 'whispers.Tell', id, text })
      .error?.issues.map(({ message }) => message);
  expect(codes(' \n ')).toEqual(['whispers.empty']);
  expect(codes('a'.repeat(1001))).toEqual(['whispers.too-long']);
  expect(codes('a'.repeat(1000))).toBeUndefined();
});

it('[WH8] no command closes the line', () => {
  expect(Object.keys(whispers.commands)).toEqual([
    'whispers.Tell',
    'whispers.Reply',
    'whispers.WriteToWriter',
    'whispers.MarkSeen',
  ]);
});

it('[WH9] a thread takes 500 messages of the person, and the team can still answer', () => {
  const full = many(threadLimit);
  const tell = { type: 'whispers.Tell', id: other, text: 'More' } as const;
  given(whispers, full).when(tell, ada).refused('whispers.thread-full');
  expect(given(whispers, full).when(tell, bo).wasRefused).toBe(false);
  expect(given(whispers, full).when({ ...tell, type: 'whispers.Reply', thread }, mo).wasRefused).toBe(false);
});

it('[WH9] whoever fills the line for the room does not shut it for others', () => {
  const crowd = Array.from({ length: whispersLimit / threadLimit }, (_, at) =>
    many(threadLimit, {
      thread: ThreadId.parse(`thread-${at}`),
      author: person(`filler-${at}`).author,
    }),
  ).flat();
  const of = (name: string, count: number) =>
    many(count, { thread: ThreadId.parse(`thread-${name}`), author: person(name).author });
  const tell = { type: 'whispers.Tell', id: other, text: 'Help' } as const;
  const there = given(whispers, [...crowd, ...of('ada', alwaysTaken - 1), ...of('bo', alwaysTaken)]);
  expect(there.when(tell, ada).wasRefused).toBe(false);
  expect(there.when(tell, person('cy')).wasRefused).toBe(false);
  there.when(tell, bo).refused('whispers.full');
});

it('[WH10] a message about a note quotes it, 1 to 500 characters', () => {
  const state = given(whispers, [])
    .when({ type: 'whispers.Tell', id, text: 'What is meant?', about }, ada)
    .then([{ ...told, text: 'What is meant?', about }]);
  expect(threadOf(state, ada.author)).toMatchObject({ about: null, messages: [{ about }] });
  const codes = (words: string) =>
    whispersCommands['whispers.Tell']
      .safeParse({ type: 'whispers.Tell', id, text: 'Why?', about: { ...about, words } })
      .error?.issues.map(({ message }) => message);
  expect(codes('a'.repeat(501))).toEqual(['whispers.odd-quote']);
  expect(codes(' ')).toEqual(['whispers.odd-quote']);
  expect(codes('a'.repeat(500))).toBeUndefined();
});

it('[WH11] the team writes to whoever wrote a note: a thread of its own, one for each note, signed as the note is', () => {
  const { state } = given(whispers, [told]);
  const first = { author: ada.author, signature: {}, about, id: opened.id, text: 'Which park?' };
  expect(writtenToAuthor(state, first, { by: mo })).toEqual([opened]);
  whispers.evolve(state, opened);
  const again = { ...first, id: other, text: 'Thank you' };
  expect(writtenToAuthor(state, again, { by: mo })).toEqual([
    { type: 'whispers.Replied', thread: opened.thread, id: other, text: 'Thank you', by: opened.by },
  ]);
  expect(threadsOf(state, ada.author).map((one) => [one.about?.id, one.by])).toEqual([
    [undefined, { team: 'ada' }],
    ['note-1', {}],
  ]);
});

it('[WH11] only the team writes to whoever wrote a note, with an id of its own and within the limits', () => {
  const { state } = given(whispers, [told, opened]);
  expect(refusesToAuthor(state, { about, id: other }, { by: mo })).toBeUndefined();
  expect(refusesToAuthor(state, { about, id: other }, { by: bo })).toEqual({
    rejected: 'whispers.team-only',
  });
  expect(refusesToAuthor(state, { about, id }, { by: mo })).toEqual({ rejected: 'whispers.taken' });
});

it('[WH13] on the person’s screen all of it is one conversation, in order', () => {
  const inLine: WhispersEvent = { ...told, id: other, text: 'Still loud' };
  const answered: WhispersEvent = {
    ...told,
    thread: opened.thread,
    id: WhisperId.parse('whisper-3'),
    text: 'The old one',
    by: {},
  };
  const { state } = given(whispers, [told, opened, inLine, answered]);
  const seen = whispers.conceal.participants(state, asParticipant(ada));
  expect(saidIn(threadsOf(seen, ada.author)).map(({ whisper }) => whisper.text)).toEqual([
    'It is loud',
    'Which park?',
    'Still loud',
    'The old one',
  ]);
});

it('[WH14] in a thread about a note one answers with the signature of the note, elsewhere with one’s own', () => {
  const there = given(whispers, [told, opened]);
  const tell = { type: 'whispers.Tell', id: other, text: 'The old one' } as const;
  there
    .when({ ...tell, thread: opened.thread }, ada)
    .then([{ ...told, thread: opened.thread, id: other, text: 'The old one', by: {} }]);
  const third = WhisperId.parse('whisper-3');
  there.when({ ...tell, id: third }, ada).then([{ ...told, id: third, text: 'The old one' }]);
});

it('[WH14] somebody else’s thread is refused like one that is not there', () => {
  const tell = { type: 'whispers.Tell', id: other, text: 'Me too' } as const;
  const there = given(whispers, [told, opened]);
  for (const name of [opened.thread, thread, ThreadId.parse('whisper-0')]) {
    there.when({ ...tell, thread: name }, bo).refused('whispers.gone');
  }
});
