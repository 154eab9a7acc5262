import { BoardId, SectionId } from '@sayso/shared/features/board/board-ids.ts';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { RoomProvider } from '../../../../session/room-provider.tsx';
import { openTestRoom } from '../../../../testing/test-room.ts';
import { ManyDialog } from './many-dialog.tsx';

const board = BoardId.parse('board-one');

async function opened(name: 'lea' | 'pia', pasted?: string) {
  const workshop = openTestRoom();
  const lead = await workshop.seat('lea', 'lead');
  const sections = ['Hopes', 'Fears'].map((title) => ({ id: SectionId.parse(`section-${title}`), title }));
  await lead.send({ type: 'board.CreateBoard', id: board, title: 'Panel', sections });
  await lead.send({ type: 'board.OpenBoard', id: board });
  const seat = name === 'lea' ? lead : await workshop.seat(name);
  await workshop.settle();
  const onClose = vi.fn();
  render(
    <RoomProvider connection={seat}>
      <ManyDialog board={board} pasted={pasted} onClose={onClose} />
    </RoomProvider>,
  );
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'One note on each line' });
  const inSection = (title: string): string[] => {
    const state = lead.store.getState().room.board;
    return [...state.items.values()].flatMap(({ section, content }) =>
      content.kind === 'note' && section === `section-${title}` ? [content.text] : [],
    );
  };
  return { workshop, seat, onClose, field, inSection };
}

it('says how many notes there will be, and puts each where its line says', async () => {
  const { workshop, onClose, field, inSection } = await opened('pia');
  fireEvent.change(field, { target: { value: '- Longer breaks\n\n- Trips\tFears' } });
  expect(screen.getByRole('status').textContent).toBe('2 notes');
  expect(screen.getByText('One line names its own section.')).toBeTruthy();
  fireEvent.change(screen.getByRole('combobox', { name: 'Where do they go?' }), {
    target: { value: 'section-Hopes' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Add 2 notes' }));
  await act(() => workshop.settle());
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect([inSection('Hopes'), inSection('Fears')]).toEqual([['Longer breaks'], ['Trips']]);
});

it('more than fit are not added: it says how many do, and the rest stays in the field', async () => {
  const raw = Array.from({ length: 520 }, (_, index) => `Idea ${index}`).join('\n');
  const { workshop, onClose, inSection } = await opened('pia', raw);
  expect(screen.getByText('Only 500 of 520 fit. The rest stays here.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Add 500 notes' }));
  await waitFor(() => screen.getByText('Nothing more fits on this board for you.'), { timeout: 4000 });
  await act(() => workshop.settle());
  expect(inSection('Hopes')).toHaveLength(500);
  expect(onClose).not.toHaveBeenCalled();
  const left = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'One note on each line' }).value;
  expect(left.split('\n')).toHaveLength(20);
  expect(left.startsWith('Idea 500')).toBe(true);
});

it('a file is read into the field, to be looked at', async () => {
  const { field } = await opened('lea');
  const file = new File(['Text,Section\n"a, b",Hopes\n=1+1,'], 'board.csv', { type: 'text/csv' });
  fireEvent.change(screen.getByLabelText('Or choose a file (CSV or text)'), { target: { files: [file] } });
  await waitFor(() => expect(field.value).toBe('a, b\tHopes\n=1+1'));
  const picture = new File([Uint8Array.of(0x89, 0, 0)], 'photo.txt', { type: 'text/plain' });
  fireEvent.change(screen.getByLabelText('Or choose a file (CSV or text)'), { target: { files: [picture] } });
  await waitFor(() => screen.getByText('We could not read that file. Choose a CSV or text file.'));
  expect(field.value).toBe('a, b\tHopes\n=1+1');
});

it('nothing to add is said, not done', async () => {
  await opened('lea');
  fireEvent.click(screen.getByRole('button', { name: 'Add notes' }));
  expect(screen.getByText('Paste or write something first.')).toBeTruthy();
});
