import type { BoardCommand } from '@sayso/shared/features/board/board.commands.ts';
import { BoardId, ItemId, SectionId } from '@sayso/shared/features/board/board-ids.ts';
import type { Item } from '@sayso/shared/features/board/items/items.model.ts';
import { type ItemContent, textOf } from '@sayso/shared/features/board/kinds/kinds.ts';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { RoomProvider } from '../../../session/room-provider.tsx';
import { openTestRoom, type TestScreen } from '../../../testing/test-room.ts';
import { LiveAnnouncer } from '../../../ui/live-announcer.tsx';

export const board = BoardId.parse('board-1');
export const hopes = { id: SectionId.parse('section-hopes'), title: 'Hopes' };
export const fears = { id: SectionId.parse('section-fears'), title: 'Fears' };
export const idOf = (name: string): ItemId => ItemId.parse(`item-${name.replaceAll(' ', '-')}`);

export const noteOf = (text: string): ItemContent => ({ kind: 'note', text, colour: 'mint' });
export const addOf = (
  name: string,
  section = hopes.id,
  content: ItemContent = noteOf(name),
): BoardCommand => ({
  type: 'board.AddItems',
  board,
  items: [{ id: idOf(name), section, content }],
});

/** A workshop with an open board of two sections: Mo leads, Ada and Bo take part. */
export async function openBoardRoom() {
  const room = openTestRoom();
  const mo = await room.seat('mo', 'lead');
  const ada = await room.seat('ada');
  const bo = await room.seat('bo');
  const settle = () => act(() => room.settle());
  const by = (who: TestScreen, ...commands: readonly BoardCommand[]) =>
    act(async () => {
      for (const command of commands) {
        const answer = who.send(command);
        await room.settle();
        const said = await Promise.race([answer, Promise.resolve({ ok: true, code: '' })]);
        if (!said.ok) throw new Error(`${command.type} was refused: ${said.code}`);
      }
    });
  await by(mo, { type: 'board.CreateBoard', id: board, title: 'Our year', sections: [hopes, fears] });
  await by(mo, { type: 'board.OpenBoard', id: board });
  const held = (who: TestScreen, name: string): Item | undefined =>
    who.store.getState().room.board.items.get(idOf(name));
  return {
    ...{ room, mo, ada, bo, settle, by, held },
    /** As the server has it. */
    truth: (name: string): Item | undefined => room.server.state.board.items.get(idOf(name)),
    texts: (): readonly string[] =>
      [...room.server.state.board.items.values()].map((one) => textOf(one.content)),
    show: (who: TestScreen, what: ReactNode) =>
      render(
        <RoomProvider connection={who}>
          {what}
          <LiveAnnouncer />
        </RoomProvider>,
      ),
  };
}
export type BoardRoom = Awaited<ReturnType<typeof openBoardRoom>>;

type Where = ReturnType<typeof within> | typeof screen;

export const press = (name: string | RegExp, where: Where = screen) =>
  fireEvent.click(where.getByRole('button', { name }));
export const choose = (menu: string, item: string, where: Where = screen): void => {
  press(menu, where);
  fireEvent.click(screen.getByRole('menuitem', { name: item }));
};
export const offers = (menu: string, where: Where = screen): (string | null)[] => {
  press(menu, where);
  const labels = screen.getAllByRole('menuitem').map(({ textContent }) => textContent);
  press(menu, where);
  return labels;
};
export const pick = (name: string | RegExp): void =>
  void fireEvent.click(within(screen.getByRole('dialog')).getByRole('radio', { name }));
export const type = (name: string, value: string, where: Where = screen): void =>
  void fireEvent.change(where.getByRole('textbox', { name }), { target: { value } });
export const rowOf = (text: string) => within(screen.getByText(text).closest('li') ?? document.body);
export const inDialog = () => within(screen.getByRole('dialog'));

/** The words of the things in a section or a group, as they are read. */
export const read = (role: 'region' | 'list', name: string): (string | null | undefined)[] =>
  within(screen.getByRole(role, { name }))
    .queryAllByRole('listitem')
    .map((item) => item.querySelector('p')?.textContent ?? item.textContent);

/** The buttons with words on them, of what can be done with a thing. */
export const buttonsOf = (where: Where): (string | null)[] =>
  where.queryAllByRole('button').flatMap((button: HTMLElement) => button.textContent || []);
