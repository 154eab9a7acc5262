import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RoomProvider } from '../../../session/room-provider.tsx';
import { openTestRoom } from '../../../testing/test-room.ts';
import { AlongsidePanels } from '../team/alongside-panels.tsx';
import { SpotlightPanel } from '../team/spotlight-panel.tsx';
import { useSpotlight } from '../use-spotlight.ts';
import { QuickButton } from './quick-button.tsx';
import { quickQuestions } from './quick-questions.ts';

function InFront() {
  const spotlight = useSpotlight();
  return spotlight && <SpotlightPanel id={spotlight} />;
}

async function leading(role: 'lead' | 'support' = 'lead') {
  const workshop = openTestRoom();
  const lead = await workshop.seat('lea', role);
  render(
    <RoomProvider connection={lead}>
      <InFront />
      <AlongsidePanels />
      <QuickButton />
    </RoomProvider>,
  );
  const settle = () => act(() => workshop.settle());
  const press = async (name: string) => {
    const button = screen.getByRole('button', { name });
    button.focus();
    fireEvent.click(button);
    await settle();
  };
  const asked = () => [...workshop.server.state.activities.activities.values()];
  const front = () => {
    const { activities, spotlight } = workshop.server.state.activities;
    return spotlight === null ? undefined : activities.get(spotlight)?.question;
  };
  return { lead, press, settle, asked, front };
}

const write = (value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: 'Question' }), { target: { value } });

it.each(['lead', 'support'] as const)('two taps of the %s put a question on every screen', async (role) => {
  const room = await leading(role);
  await room.press('Quick question');
  await room.press('Thumbs');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(room.front()).toBe('What do you think? Show a thumb.');
  expect(room.asked()).toMatchObject([
    { kind: 'check-in', setup: { style: 'thumbs' }, stage: 'open', showLive: false },
  ]);
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'A quick question' }));
});

it.each(quickQuestions)('“$label” can be asked as it is', async ({ label, kind }) => {
  const room = await leading();
  await room.press('Quick question');
  await room.press(label);
  expect(room.asked()).toMatchObject([{ kind, stage: 'open' }]);
});

it('the words can be changed first', async () => {
  const room = await leading();
  await room.press('Quick question');
  await room.press('Change the words first: Thumbs');
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Question' }));
  write(' ');
  await room.press('Ask everyone now');
  expect(screen.getByText('Write the question first.')).toBeTruthy();
  expect(room.asked()).toEqual([]);
  write('Shall we have a break?');
  await room.press('Ask everyone now');
  expect(room.front()).toBe('Shall we have a break?');
});

it('back at all questions, the focus is where it came from', async () => {
  const { press } = await leading();
  await press('Quick question');
  await press('Change the words first: Mood');
  await press('All quick questions');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Change the words first: Mood' }));
});

it('an own question with own options; what is missing is said, and what is typed stays', async () => {
  const room = await leading();
  await room.press('Quick question');
  await room.press('Own question…');
  write('Where do we meet?');
  fireEvent.click(screen.getByRole('radio', { name: 'My own options' }));
  await room.press('Ask everyone now');
  expect(screen.getByText('Add at least two options.')).toBeTruthy();
  await room.press('Close');
  await room.press('Quick question');
  await room.press('Own question…');
  expect(screen.getByRole('textbox', { name: 'Question' })).toHaveProperty('value', 'Where do we meet?');
  await room.press('Ask everyone now');
  const [asked] = room.asked();
  expect(asked).toMatchObject({ kind: 'choice', question: 'Where do we meet?' });
  expect(JSON.stringify(asked?.setup)).toMatch(/"Yes".*"No".*"Not sure"/);
  await room.press('Quick question');
  await room.press('Own question…');
  expect(screen.getByRole('textbox', { name: 'Question' })).toHaveProperty('value', '');
});

it('the pace runs beside everything, and one more tap stops it', async () => {
  const room = await leading();
  await room.press('Quick question');
  await room.press('Pace');
  expect([room.front(), room.asked()[0]?.stage]).toEqual([undefined, 'open']);
  expect(document.activeElement?.textContent).toContain('How is the pace?');
  await room.press('Quick question');
  const tile = screen.getByRole('button', { name: 'Pace' });
  expect(tile.getAttribute('aria-pressed')).toBe('true');
  await room.press('Pace');
  expect(room.asked()).toMatchObject([{ kind: 'pace', stage: 'closed' }]);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Quick question' }));
});

it('a new question closes the one before it, and says so first', async () => {
  const room = await leading();
  await room.press('Quick question');
  await room.press('Mood');
  await room.press('Quick question');
  expect(screen.getByText(/“How are you right now\?” is on all screens now/)).toBeTruthy();
  await room.press('Thumbs');
  expect(room.front()).toBe('What do you think? Show a thumb.');
  expect(room.asked().map(({ stage }) => stage)).toEqual(['closed', 'open']);
});

it('whoever has gone on to something else meanwhile keeps their focus', async () => {
  const room = await leading();
  await room.press('Quick question');
  const other = document.body.appendChild(document.createElement('input'));
  fireEvent.click(screen.getByRole('button', { name: 'Thumbs' }));
  other.focus();
  await room.settle();
  expect(room.front()).toBe('What do you think? Show a thumb.');
  expect(document.activeElement).toBe(other);
  other.remove();
});

it('after the end nothing is asked', async () => {
  const room = await leading();
  void room.lead.send({ type: 'workshop.End' });
  await room.settle();
  await room.press('Quick question');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByRole('button', { name: 'Quick question' }).getAttribute('aria-disabled')).toBe('true');
});
