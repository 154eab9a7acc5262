import { WhisperId } from '@sayso/shared/features/whispers/whispers.model.ts';
import { act, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RoomProvider } from '../../session/room-provider.tsx';
import { openTestRoom } from '../../testing/test-room.ts';
import { SupportScreen } from './support.tsx';

async function supporting() {
  const workshop = openTestRoom({ title: 'Our school day', asksBefore: true });
  const support = await workshop.seat('sam', 'support');
  render(
    <RoomProvider connection={support}>
      <SupportScreen />
    </RoomProvider>,
  );
  return { workshop, support, settle: () => act(() => workshop.settle()) };
}

it('everything that people may want of the team is on one screen', async () => {
  await supporting();
  for (const name of ['Private messages', 'Chat', 'Help requests', 'People']) {
    expect(screen.getByRole('region', { name })).toBeTruthy();
  }
  expect(screen.getByRole('log', { name: 'Chat' })).toBeTruthy();
});

it('the page title counts what waits: private messages, hands and people at the door', async () => {
  const { workshop, support, settle } = await supporting();
  await settle();
  expect(document.title).toBe('Our school day · Sayso');
  const pia = await workshop.seat('pia');
  await settle();
  expect(document.title).toBe('(1) Our school day · Sayso');
  void support.send({ type: 'people.LetEveryoneIn' });
  await settle();
  expect(document.title).toBe('Our school day · Sayso');
  void pia.send({ type: 'whispers.Tell', id: WhisperId.parse('whisper-1'), text: 'Can you help?' });
  void pia.send({ type: 'people.RaiseHand' });
  await settle();
  expect(document.title).toBe('(2) Our school day · Sayso');
});
