import { BoardId, ItemId, SectionId } from '@sayso/shared/features/board/board-ids.ts';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect, it, onTestFinished, vi } from 'vitest';
import { RoomProvider } from '../../../../session/room-provider.tsx';
import { openTestRoom } from '../../../../testing/test-room.ts';
import { SaveDialog } from './save-dialog.tsx';

const board = BoardId.parse('board-one');
const hopes = SectionId.parse('section-hopes');
const aside = ItemId.parse('item-aside');

async function opened(name: 'lea' | 'pia') {
  const workshop = openTestRoom({ title: 'Day', mode: 'aliases' });
  const lead = await workshop.seat('lea', 'lead');
  await lead.send({
    ...{ type: 'board.CreateBoard', id: board, title: 'Hopes: 7/b' },
    sections: [{ id: hopes, title: 'Hopes' }],
  });
  await lead.send({ type: 'board.OpenBoard', id: board });
  const bo = await workshop.seat('bo');
  const note = (id: ItemId, text: string, section: SectionId | null) => ({
    ...{ id, section, content: { kind: 'note', text, colour: 'sky' } as const },
  });
  await bo.send({
    ...{ type: 'board.AddItems', board },
    items: [
      note(ItemId.parse('item-open'), '=trips', hopes),
      note(aside, 'rude words', hopes),
      note(ItemId.parse('item-loose'), 'elsewhere', null),
    ],
  });
  await workshop.settle();
  await lead.send({ type: 'board.HideItems', ids: [aside] });
  const seat = name === 'lea' ? lead : await workshop.seat('pia');
  await workshop.settle();
  const files: Blob[] = [];
  const names: string[] = [];
  const making = vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) files.push(file);
    return 'blob:file';
  });
  const clicking = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  onTestFinished(() => {
    making.mockRestore();
    clicking.mockRestore();
  });
  const onClose = vi.fn();
  render(
    <RoomProvider connection={seat}>
      <SaveDialog board={board} form="csv" onClose={onClose} />
    </RoomProvider>,
  );
  const saved = async (): Promise<string> => {
    onClose.mockClear();
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    return (await files.at(-1)?.text()) ?? '';
  };
  return { saved, names };
}

it('what somebody may not see is not in their file, and nobody is named in it', async () => {
  const { saved, names } = await opened('pia');
  expect(screen.queryByRole('checkbox', { name: 'With what is put aside' })).toBeNull();
  const text = await saved();
  expect(text).toContain("'=trips");
  expect(text).not.toContain('rude');
  expect(text.split('\r\n')[0]).toBe('\ufeffText,Kind,Section,Group');
  expect(names).toEqual(['Hopes 7 b.csv']);
});

it('the team leaves out what is put aside, unless it chooses otherwise', async () => {
  const { saved } = await opened('lea');
  expect(await saved()).not.toContain('rude');
  fireEvent.click(screen.getByRole('checkbox', { name: 'With what is put aside' }));
  expect(await saved()).toContain('rude words,Note,Hopes,,Yes');
});

it('one section can be saved alone, and gives the file its name', async () => {
  const { saved, names } = await opened('pia');
  const what = screen.getByRole('combobox', { name: 'What to save' });
  fireEvent.change(what, { target: { value: hopes } });
  const text = await saved();
  expect(text).toContain('trips');
  expect(text).not.toContain('elsewhere');
  expect(names).toEqual(['Hopes 7 b Hopes.csv']);
});
