import { BoardId, ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect, it, onTestFinished, vi } from 'vitest';
import { RoomProvider } from '../../../session/room-provider.tsx';
import { openTestRoom } from '../../../testing/test-room.ts';
import { DescribePicture } from './describe-picture.tsx';

const board = BoardId.parse('board-one');
const id = ItemId.parse('item-picture');

async function asked() {
  const workshop = openTestRoom();
  const lead = await workshop.seat('lea', 'lead');
  await lead.send({ type: 'board.CreateBoard', id: board, title: 'Panel', sections: [] });
  const content = { kind: 'image', image: 'A'.repeat(22), alt: '' } as const;
  await lead.send({ type: 'board.AddItems', board, items: [{ id, section: null, content }] });
  await workshop.settle();
  const fetching = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(null, { status: 404 }));
  onTestFinished(() => fetching.mockRestore());
  const onClose = vi.fn();
  render(
    <RoomProvider connection={lead}>
      <DescribePicture id={id} onClose={onClose} />
    </RoomProvider>,
  );
  const say = (words: string) =>
    fireEvent.change(screen.getByRole('textbox', { name: 'In a few words' }), { target: { value: words } });
  const alt = () => {
    const held = lead.store.getState().room.board.items.get(id)?.content;
    return held?.kind === 'image' ? held.alt : undefined;
  };
  return { workshop, onClose, say, alt };
}

it('a picture gets words for those who can not see it', async () => {
  const { workshop, onClose, say, alt } = await asked();
  say('  A tree with swings ');
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await act(() => workshop.settle());
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(alt()).toBe('A tree with swings');
});

it('too many words are said to be, and stay in the field', async () => {
  const { onClose, say, alt } = await asked();
  say('x'.repeat(10_000));
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByText('That is too long. Say it in fewer words.')).toBeTruthy();
  expect(onClose).not.toHaveBeenCalled();
  expect(alt()).toBe('');
});

it('it may be left out', async () => {
  const { onClose, alt } = await asked();
  fireEvent.click(screen.getByRole('button', { name: 'Not now' }));
  expect(onClose).toHaveBeenCalled();
  expect(alt()).toBe('');
});
