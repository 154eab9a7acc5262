import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sendPicture } from '../../../session/send-picture.ts';
import { BoardList } from '../list/board-list.tsx';
import {
  addOf,
  type BoardRoom,
  board,
  choose,
  fears,
  hopes,
  idOf,
  offers,
  openBoardRoom,
  press,
  type,
} from '../testing/board-room.tsx';

// What goes over the line has tests of its own.
vi.mock(import('../../../session/send-picture.ts'), async (original) => ({
  ...(await original()),
  sendPicture: vi.fn(),
}));

let room: BoardRoom;
const list = <BoardList board={board} promise="Nobody sees who wrote it." />;
const contents = () => [...room.room.server.state.board.items.values()].map(({ content }) => content);
const allTools = ['note', 'text', 'shape', 'connector', 'pen', 'sticker'] as const;

beforeEach(async () => {
  vi.stubGlobal('fetch', async () => new Response(null, { status: 404 }));
  room = await openBoardRoom();
});
afterEach(() => vi.unstubAllGlobals());

it('offers what this person may add, and nothing that has to be drawn', async () => {
  const view = room.show(room.ada, list);
  expect(screen.queryByRole('button', { name: 'Add something else' })).toBeNull();
  await room.by(room.mo, { type: 'board.ChooseTools', board, tools: [...allTools] });
  expect(offers('Add something else')).toEqual(['Text', 'Shape', 'Line', 'Sticker']);
  view.unmount();
  room.show(room.mo, list);
  expect(offers('Add something else')).toEqual(['Text', 'Shape', 'Line', 'Sticker', 'Picture']);
});

it('without the tool for notes there is no button for them', async () => {
  await room.by(room.mo, { type: 'board.ChooseTools', board, tools: ['sticker'] });
  room.show(room.ada, list);
  expect(screen.queryByRole('button', { name: 'Add a note' })).toBeNull();
  expect(offers('Add something else')).toEqual(['Sticker']);
});

it('where nothing can be added here, it says why', async () => {
  await room.by(room.mo, { type: 'board.ChooseTools', board, tools: ['pen'] });
  room.show(room.ada, list);
  expect(screen.getByText('You can draw on this board. Open the board view for that.')).toBeDefined();
  await room.by(room.mo, { type: 'board.ChooseTools', board, tools: [] });
  expect(screen.getByText('You can’t add things right now. You can still read.')).toBeDefined();
  await room.by(room.mo, { type: 'board.CloseBoard', id: board });
  expect(screen.getByText('This board is closed right now. You can still read it.')).toBeDefined();
});

it('a text and a shape with words are added to the section chosen', async () => {
  room.show(room.mo, list);
  choose('Add something else', 'Text');
  type('Text', 'Our rules');
  fireEvent.click(screen.getByRole('radio', { name: 'Fears' }));
  press('Post');
  await room.settle();
  choose('Add something else', 'Shape');
  fireEvent.click(screen.getByRole('radio', { name: 'Circle' }));
  type('Words in the shape', 'School');
  press('Post');
  await room.settle();
  expect(contents()).toEqual([
    { kind: 'text', text: 'Our rules', size: 'medium', colour: 'ink' },
    { kind: 'shape', form: 'ellipse', text: 'School', colour: 'ocean', filled: false },
  ]);
  const [first] = room.room.server.state.board.items.values();
  expect(first?.section).toBe(fears.id);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Add a note'));
});

it('a sticker is chosen by its name', async () => {
  room.show(room.mo, list);
  choose('Add something else', 'Sticker');
  const heart = await screen.findByRole('radio', { name: 'Heart' });
  press('Post');
  expect(await screen.findByText('Choose a sticker first.')).toBeDefined();
  fireEvent.click(heart);
  press('Post');
  await room.settle();
  expect(contents()).toEqual([{ kind: 'sticker', sticker: 'heart' }]);
});

it('an arrow goes from one thing to another, and says so in the list', async () => {
  await room.by(room.mo, addOf('Cause'), addOf('Effect'));
  room.show(room.mo, list);
  choose('Add something else', 'Line');
  fireEvent.change(screen.getByRole('combobox', { name: 'From' }), { target: { value: idOf('Cause') } });
  fireEvent.change(screen.getByRole('combobox', { name: 'To' }), { target: { value: idOf('Cause') } });
  press('Post');
  expect(await screen.findByText('A line goes from one thing to another one.')).toBeDefined();
  fireEvent.change(screen.getByRole('combobox', { name: 'To' }), { target: { value: idOf('Effect') } });
  press('Post');
  await room.settle();
  expect(contents().at(-1)).toMatchObject({
    kind: 'connector',
    from: { item: idOf('Cause'), x: 0, y: 0 },
    to: { item: idOf('Effect'), x: 220, y: 0 },
  });
  expect(screen.getByText('Arrow from “Cause” to “Effect”')).toBeDefined();
});

it('a picture is sent first, and put on the board in its own form with its words', async () => {
  const image = 'picture-0123456789';
  vi.mocked(sendPicture).mockResolvedValue({ ok: true, value: { id: image, width: 1600, height: 800 } });
  room.show(room.mo, list);
  choose('Add something else', 'Picture');
  press('Post');
  expect(await screen.findByText('Choose a picture first.')).toBeDefined();
  const file = new File(['x'], 'school.png', { type: 'image/png' });
  fireEvent.change(screen.getByLabelText('Picture file'), { target: { files: [file] } });
  type('What does the picture show?', 'Our school');
  press('Post');
  await room.settle();
  expect(sendPicture).toHaveBeenCalledWith(room.mo, file, expect.anything());
  expect(contents()).toEqual([{ kind: 'image', image, alt: 'Our school' }]);
  const [picture] = room.room.server.state.board.items.values();
  expect(picture).toMatchObject({ section: hopes.id, width: 400, height: 200 });
});

it('a picture that the server does not take says why, and the form stays', async () => {
  const sentence = 'This kind of file does not work here. Choose a JPEG or PNG picture.';
  vi.mocked(sendPicture).mockResolvedValue({ ok: false, code: 'images.wrong-kind', sentence });
  room.show(room.mo, list);
  choose('Add something else', 'Picture');
  const file = new File(['x'], 'school.svg', { type: 'image/svg+xml' });
  fireEvent.change(screen.getByLabelText('Picture file'), { target: { files: [file] } });
  press('Post');
  expect(await screen.findByText(sentence)).toBeDefined();
  expect(contents()).toEqual([]);
});
