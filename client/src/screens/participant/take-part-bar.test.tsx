import { type About, ThingId } from '@sayso/shared/features/whispers/about.ts';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { RoomProvider } from '../../session/room-provider.tsx';
import { boardWithNote } from '../../testing/board-with-note.ts';
import { openTestRoom } from '../../testing/test-room.ts';
import { TakePartBar } from './take-part-bar.tsx';

async function telling(mode: string, name?: string) {
  const workshop = openTestRoom({ title: 'Our school day', mode });
  const pia = await workshop.seat('pia', 'participant', name);
  await workshop.settle();
  render(
    <RoomProvider connection={pia}>
      <TakePartBar />
    </RoomProvider>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Tell the team privately' }));
  return within(screen.getByRole('dialog', { name: 'Tell the team privately' }));
}

it.each([
  ['nobody', undefined, 'No one can find out who wrote what. Not even us.'],
  ['aliases', undefined, "Other people can't see who wrote it. The team sees your nickname."],
  ['findable', 'Pia', "The team can look up your name only if they are worried about someone's safety."],
  ['names', 'Pia', 'The team sees your name.'],
])('in the mode “%s” the private line says who can see who writes', async (mode, name, sentence) => {
  const line = await telling(mode, name);
  expect(line.getByText(sentence)).toBeDefined();
  expect(line.getByText(/Only the team can read this/)).toBeDefined();
  expect(line.queryByText('Everyone can see your name.')).toBeNull();
});

it('opens the private line to ask about a note, and stays open when the question is sent', async () => {
  const workshop = openTestRoom();
  await boardWithNote(workshop);
  const pia = await workshop.seat('pia');
  await workshop.settle();
  const note = { kind: 'note', id: ThingId.parse('note-1'), words: 'A swing' } as const;
  const Asking = () => {
    const [about, setAbout] = useState<About | undefined>(note);
    return <TakePartBar about={about} onAboutDone={() => setAbout(undefined)} />;
  };
  render(
    <RoomProvider connection={pia}>
      <Asking />
    </RoomProvider>,
  );
  const line = within(screen.getByRole('dialog', { name: 'Tell the team privately' }));
  fireEvent.change(line.getByRole('textbox'), { target: { value: 'What does it mean?' } });
  fireEvent.click(line.getByRole('button', { name: 'Send' }));
  expect(line.getByRole('log').textContent).toContain('“A swing”What does it mean?');
  expect(line.queryByRole('button', { name: 'Not about this note' })).toBeNull();
  fireEvent.click(line.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});
