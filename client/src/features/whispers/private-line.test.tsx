import { ThingId } from '@sayso/shared/features/whispers/about.ts';
import { ThreadId, threadOf, threadsOf, WhisperId } from '@sayso/shared/features/whispers/whispers.model.ts';
import { writtenToAuthor } from '@sayso/shared/features/whispers/whispers.rules.ts';
import { room } from '@sayso/shared/features.ts';
import { act, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { RoomProvider } from '../../session/room-provider.tsx';
import { boardWithNote } from '../../testing/board-with-note.ts';
import { openTestRoom, type TestScreen } from '../../testing/test-room.ts';
import { Inbox } from './inbox.tsx';
import { PrivateLine } from './private-line.tsx';

const about = { kind: 'note', id: ThingId.parse('note-1'), words: 'A swing' } as const;
const draw = (connection: TestScreen, line: ReactNode) =>
  render(<RoomProvider connection={connection}>{line}</RoomProvider>);
const send = (text: string) => {
  fireEvent.change(screen.getByRole('textbox', { name: 'Message' }), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
};

/** Pia has said something under her nickname, and the team has written to whoever wrote her note. Screens open after that. */
async function askedAboutHerNote() {
  const workshop = openTestRoom({ title: 'Our park', mode: 'aliases' });
  const first = await workshop.seat('pia');
  await first.send({ type: 'whispers.Tell', id: WhisperId.parse('hello-1'), text: 'It is loud' });
  const before = await workshop.seat('lea', 'lead');
  await workshop.settle();
  const [you, team] = [first.store.getState().you, before.store.getState().you];
  if (!you || !team) throw new Error('Nobody is there');
  const { state } = workshop.server;
  const question = { about, id: WhisperId.parse('asking-1'), text: 'Which park?' };
  const writer = { author: you.actor.author, signature: {} };
  for (const event of writtenToAuthor(state.whispers, { ...question, ...writer }, { by: team.actor })) {
    room.evolve(state, event);
  }
  const pia = workshop.open('pia');
  const sam = await workshop.seat('sam', 'support');
  await workshop.settle();
  const said = () =>
    threadsOf(state.whispers, you.actor.author).map(({ messages }) => messages.map(({ text }) => text));
  return {
    workshop,
    pia,
    sam,
    alias: you.actor.signature.team ?? '',
    said,
    settle: () => act(() => workshop.settle()),
  };
}

it('[WH10] a question about a note quotes it to both sides, and only once', async () => {
  const workshop = openTestRoom();
  await boardWithNote(workshop);
  const pia = await workshop.seat('pia');
  const sam = await workshop.seat('sam', 'support');
  await workshop.settle();
  let done = 0;
  const line = draw(pia, <PrivateLine promise={null} about={about} onAboutDone={() => (done += 1)} />);
  expect(screen.getByText('“A swing”', { exact: false })).toBeTruthy();
  send('What does it mean?');
  await act(() => workshop.settle());
  expect(done).toBe(1);
  const author = pia.store.getState().you?.actor.author;
  expect(author && threadOf(workshop.server.state.whispers, author)?.messages).toMatchObject([{ about }]);
  line.rerender(
    <RoomProvider connection={pia}>
      <PrivateLine promise={null} />
    </RoomProvider>,
  );
  expect(screen.getByRole('log').textContent).toContain('About the note: “A swing”What does it mean?');
  line.unmount();
  draw(sam, <Inbox />);
  expect(screen.getByRole('list', { name: 'People who wrote' }).textContent).toContain(
    '“A swing”What does it mean?',
  );
});

const answers = () => screen.queryByText('You answer about your note:') !== null;

it('[WH13] [WH14] all is one conversation, and an answer goes to where it was asked', async () => {
  const { pia, said, settle } = await askedAboutHerNote();
  draw(pia, <PrivateLine promise="The team sees your nickname." />);
  const bubbles = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(bubbles).toEqual(['YouIt is loud', 'The teamAbout your note: “A swing”Which park?']);
  expect(answers()).toBe(true);
  expect(screen.queryByText('The team sees your nickname.')).toBeNull();
  send('The old one');
  await settle();
  expect(said()).toEqual([['It is loud'], ['Which park?', 'The old one']]);
});

it('[WH14] one can write about something else, and come back to the question', async () => {
  const { pia, said, settle } = await askedAboutHerNote();
  draw(pia, <PrivateLine promise="The team sees your nickname." />);
  fireEvent.click(screen.getByRole('button', { name: 'Write about something else' }));
  expect(screen.getByText('The team sees your nickname.')).toBeTruthy();
  send('I feel unwell');
  await settle();
  fireEvent.click(screen.getByRole('button', { name: 'Answer this' }));
  send('The old one');
  await settle();
  expect(said()).toEqual([
    ['It is loud', 'I feel unwell'],
    ['Which park?', 'The old one'],
  ]);
});

it('[WH14] what comes in while somebody types changes nothing of where it goes', async () => {
  const { pia, sam, said, settle } = await askedAboutHerNote();
  draw(pia, <PrivateLine promise={null} />);
  fireEvent.change(screen.getByRole('textbox', { name: 'Message' }), { target: { value: 'The o' } });
  const thread = ThreadId.parse('hello-1');
  await sam.send({
    type: 'whispers.Reply',
    thread,
    id: WhisperId.parse('reply-1'),
    text: 'Shall we go out?',
  });
  await settle();
  expect(screen.getByText('Shall we go out?')).toBeTruthy();
  expect(answers()).toBe(true);
  send('The old one');
  await settle();
  expect(said()).toEqual([
    ['It is loud', 'Shall we go out?'],
    ['Which park?', 'The old one'],
  ]);
});

it('[WH12] the team sees two threads, and a nickname beside one of them', async () => {
  const { sam, alias } = await askedAboutHerNote();
  draw(sam, <Inbox />);
  const [own, note] = [...screen.getByRole('list', { name: 'People who wrote' }).children];
  expect(own?.textContent).toContain(alias);
  expect(note?.textContent).toContain('Whoever wrote this noteTheir note: “A swing”');
  expect(note?.textContent).not.toContain(alias);
  expect(screen.getByRole('textbox', { name: 'Reply about “A swing”' })).toBeTruthy();
});
