import { expect, it } from 'vitest';
import { given, person } from '../../testing/given.ts';
import { whispers } from './whispers.feature.ts';
import { ThreadId, threadOf, unread, WhisperId, type WhispersEvent } from './whispers.model.ts';
import { whispersCommands } from './whispers.rules.ts';

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
  expect(Object.keys(whispers.commands)).toEqual(['whispers.Tell', 'whispers.Reply', 'whispers.MarkSeen']);
});
