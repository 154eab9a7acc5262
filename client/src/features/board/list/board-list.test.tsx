import type { BoardCommand } from '@sayso/shared/features/board/board.commands.ts';
import { BoardId, ItemId, SectionId } from '@sayso/shared/features/board/board-ids.ts';
import { textOf } from '@sayso/shared/features/board/kinds/kinds.ts';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { RoomProvider } from '../../../session/room-provider.tsx';
import { openTestRoom, type TestScreen } from '../../../testing/test-room.ts';
import { buttonsOf } from '../testing/board-room.tsx';
import { BoardList } from './board-list.tsx';

const board = BoardId.parse('board-1');
const hopes = { id: SectionId.parse('section-hopes'), title: 'Hopes' };
const fears = { id: SectionId.parse('section-fears'), title: 'Fears' };
const idOf = (name: string): ItemId => ItemId.parse(`note-${name.replaceAll(' ', '-')}`);
const addOf = (name: string, section = hopes.id): BoardCommand => ({
  type: 'board.AddItems',
  board,
  items: [{ id: idOf(name), section, content: { kind: 'note', text: name, colour: 'mint' } }],
});

let room: ReturnType<typeof openTestRoom>;
let mo: TestScreen;
let ada: TestScreen;
let bo: TestScreen;
beforeEach(async () => {
  room = openTestRoom();
  mo = await room.seat('mo', 'lead');
  ada = await room.seat('ada');
  bo = await room.seat('bo');
  await by(mo, { type: 'board.CreateBoard', id: board, title: 'Our year', sections: [hopes, fears] });
  await by(mo, { type: 'board.OpenBoard', id: board });
  await by(bo, addOf('Longer breaks'));
  await by(ada, addOf('Nobody listens', fears.id));
});

const settle = () => act(() => room.settle());
async function by(who: TestScreen, ...commands: readonly BoardCommand[]): Promise<void> {
  await act(async () => {
    for (const command of commands) void who.send(command);
    await room.settle();
  });
}
const show = (who: TestScreen) =>
  render(
    <RoomProvider connection={who}>
      <BoardList board={board} promise="Nobody sees who wrote it." />
    </RoomProvider>,
  );
const press = (name: string | RegExp, where = screen as ReturnType<typeof within> | typeof screen) =>
  fireEvent.click(where.getByRole('button', { name }));
const choose = (menu: string, item: string, where: ReturnType<typeof within>): void => {
  press(menu, where);
  fireEvent.click(screen.getByRole('menuitem', { name: item }));
};
const notesIn = (title: string): (string | undefined)[] =>
  within(screen.getByRole('region', { name: title }))
    .queryAllByRole('listitem')
    .map((item) => item.querySelector('p')?.textContent ?? item.textContent);
const contentOf = (name: string) => room.server.state.board.items.get(idOf(name))?.content;
const rowOf = (text: string) => within(screen.getByText(text).closest('li') ?? document.body);

it('[BD19] shows sections as headings and notes as list items in reading order', async () => {
  await by(bo, addOf('More colour'), addOf('Less noise', fears.id));
  show(ada);
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Hopes',
    'Fears',
  ]);
  expect(notesIn('Hopes')).toEqual(['Longer breaks', 'More colour']);
  expect(notesIn('Fears')).toEqual(['Nobody listens', 'Less noise']);
});

it('[BD1] a note is written, posted and there at once, and the field is ready for the next', async () => {
  show(ada);
  press('Add a note');
  const field = screen.getByRole('textbox', { name: 'Note text' });
  expect(document.activeElement).toBe(field);
  fireEvent.change(field, { target: { value: 'A garden' } });
  fireEvent.click(screen.getByRole('radio', { name: 'Fears' }));
  press('Post');
  expect(notesIn('Fears')).toEqual(['Nobody listens', 'A garden']);
  expect(field).toHaveProperty('value', '');
  expect(document.activeElement).toBe(field);
  await settle();
  const written = [...room.server.state.board.items.values()].filter(
    ({ content }) => textOf(content) === 'A garden',
  );
  expect(written).toHaveLength(1);
  expect(written[0]).toMatchObject({ section: fears.id, hidden: false });
});

it('[BD7] what may not be posted stays in the field with a sentence', async () => {
  show(ada);
  press('Add a note');
  press('Post');
  expect(screen.getByText('Write something first.')).toBeDefined();
  const field = screen.getByRole('textbox', { name: 'Note text' });
  fireEvent.change(field, { target: { value: 'a'.repeat(501) } });
  press('Post');
  expect(screen.getByText('That is too long for one note. Make it shorter, or use two notes.')).toBeDefined();
  expect(field).toHaveProperty('value', 'a'.repeat(501));
});

it('notes of others wait behind a button, and nothing moves before it is pressed', async () => {
  show(ada);
  await by(bo, addOf('Late one'), addOf('Late two', fears.id));
  expect(notesIn('Hopes')).toEqual(['Longer breaks']);
  press('New notes (2) – show');
  expect(notesIn('Hopes')).toEqual(['Longer breaks', 'Late one']);
  expect(notesIn('Fears')).toEqual(['Nobody listens', 'Late two']);
  expect(screen.queryByRole('button', { name: /show/ })).toBeNull();
});

it('no section is said to be empty while notes wait to be shown', async () => {
  await by(bo, { type: 'board.DeleteItems', ids: [idOf('Longer breaks')] });
  show(ada);
  const isEmpty = () =>
    within(screen.getByRole('region', { name: 'Hopes' })).queryByText('No notes here yet.') !== null;
  expect(isEmpty()).toBe(true);
  await by(bo, addOf('More colour'));
  expect(isEmpty()).toBe(false);
  press('New notes (1) – show');
  expect(notesIn('Hopes')).toEqual(['More colour']);
});

it('one changed note draws one note', async () => {
  for (let more = 0; more < 30; more += 1) await by(bo, addOf(`more-${more}`));
  const drawnSince = countDraws();
  show(ada);
  expect(drawnSince()).toHaveLength(32);
  await by(bo, {
    type: 'board.PlaceItems',
    places: [{ id: idOf('more-7'), x: 900, y: 900, section: fears.id }],
  });
  expect(drawnSince()).toEqual([idOf('more-7')]);
  await by(bo, {
    type: 'board.ChangeItem',
    id: idOf('more-8'),
    change: { kind: 'note', text: 'Other words' },
  });
  expect(drawnSince()).toEqual([idOf('more-8')]);
  expect(screen.getByText('Other words')).toBeDefined();
});

/** Rows read who signed their item whenever they are drawn, and nothing else on this screen does. */
function countDraws(): () => ItemId[] {
  const drawn = new Set<ItemId>();
  const { items } = ada.store.getState().room.board;
  const counting = <Value extends { id: ItemId }>(item: Value): Value =>
    new Proxy(item, {
      get(target, key) {
        if (key === 'by') drawn.add(target.id);
        return Reflect.get(target, key);
      },
    });
  const set = items.set.bind(items);
  items.set = (id, item) => set(id, counting(item));
  for (const [id, item] of [...items]) set(id, counting(item));
  return () => {
    const since = [...drawn];
    drawn.clear();
    return since;
  };
}

it('[BD2] the writer edits a note in its place', async () => {
  show(ada);
  press('Edit', rowOf('Nobody listens'));
  fireEvent.change(screen.getByRole('textbox', { name: 'Note text' }), { target: { value: 'They listen' } });
  press('Save');
  expect(notesIn('Fears')).toEqual(['They listen']);
  await settle();
  expect(document.activeElement).toBe(screen.getByText('They listen').closest('li'));
  expect(contentOf('Nobody listens')).toMatchObject({ text: 'They listen' });
});

it('[BD2] [BD3] others get no buttons for a note until the team lets them move it', async () => {
  show(ada);
  expect(buttonsOf(rowOf('Longer breaks'))).toEqual([]);
  await by(mo, { type: 'board.Allow', board, allows: { moveOthers: true } });
  expect(buttonsOf(rowOf('Longer breaks'))).toEqual(['Move to…', 'More']);
});

it('[BD10] a note moves to another section, and the focus goes with it', async () => {
  show(ada);
  choose('Move to…', 'Hopes', rowOf('Nobody listens'));
  expect(notesIn('Hopes')).toEqual(['Longer breaks', 'Nobody listens']);
  await settle();
  expect(document.activeElement).toBe(screen.getByText('Nobody listens').closest('li'));
  expect(room.server.state.board.items.get(idOf('Nobody listens'))).toMatchObject({
    section: hopes.id,
    y: 70,
  });
});

it('[BD2] a deleted note goes at once and the focus goes to its neighbour', async () => {
  await by(ada, addOf('Mine', hopes.id));
  show(ada);
  choose('More', 'Delete', rowOf('Mine'));
  expect(notesIn('Hopes')).toEqual(['Longer breaks']);
  expect(document.activeElement).toBe(screen.getByText('Longer breaks').closest('li'));
  await settle();
  expect(room.server.state.board.items.has(idOf('Mine'))).toBe(false);
});

it('[BD12] a hidden note leaves its place empty for others, and its writer is told', async () => {
  show(ada);
  await by(mo, { type: 'board.HideItems', ids: [idOf('Longer breaks')] });
  expect(notesIn('Hopes')).toEqual(['A note was taken away here.']);
  await by(mo, { type: 'board.HideItems', ids: [idOf('Nobody listens')] });
  expect(
    rowOf('Nobody listens').getByText('The team has put this aside. Only you and the team can see it.'),
  ).toBeDefined();
});

it('[BD12] a facilitator hides a note and shows it again', async () => {
  show(mo);
  press('Hide', rowOf('Longer breaks'));
  await settle();
  expect(bo.store.getState().room.board.items.get(idOf('Longer breaks'))).toMatchObject({ hidden: true });
  expect(ada.store.getState().room.board.items.has(idOf('Longer breaks'))).toBe(false);
  press('Show again', rowOf('Longer breaks'));
  await settle();
  expect(ada.store.getState().room.board.items.get(idOf('Longer breaks'))).toMatchObject({ hidden: false });
});

it('[BD5] a closed board can be read and taken back from, nothing else', async () => {
  show(ada);
  await by(mo, { type: 'board.CloseBoard', id: board });
  expect(screen.queryByRole('button', { name: 'Add a note' })).toBeNull();
  expect(buttonsOf(rowOf('Nobody listens'))).toEqual(['Delete']);
});
