import { BoardId, ItemId, SectionId } from '@sayso/shared/features/board/board-ids.ts';
import { act, render, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RoomProvider } from '../../../session/room-provider.tsx';
import { openTestRoom } from '../../../testing/test-room.ts';
import { BoardList } from '../list/board-list.tsx';
import { clipIn } from './clip.ts';
import { pasteByButton } from './paste-by-button.ts';

const board = BoardId.parse('board-one');
const [hopes, fears] = [SectionId.parse('section-hopes'), SectionId.parse('section-fears')];
const [mine, theirs] = [ItemId.parse('item-mine-1'), ItemId.parse('item-their-1')];

/** What browsers give with a clipboard event. */
class Offer {
  readonly held = new Map<string, string>();
  readonly files: readonly File[] = [];
  setData(type: string, text: string): void {
    this.held.set(type, text);
  }
  getData(type: string): string {
    return this.held.get(type) ?? '';
  }
}

function happens(type: 'copy' | 'cut' | 'paste', at: Element, offer = new Offer()) {
  const event = new Event(type, { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'clipboardData', { value: offer });
  act(() => void at.dispatchEvent(event));
  return { taken: event.defaultPrevented, offer };
}

const words = (text: string): Offer => {
  const offer = new Offer();
  offer.setData('text/plain', text);
  return offer;
};

async function shown() {
  const workshop = openTestRoom();
  const lead = await workshop.seat('lea', 'lead');
  await lead.send({
    ...{ type: 'board.CreateBoard', id: board, title: 'Panel' },
    sections: [
      { id: hopes, title: 'Hopes' },
      { id: fears, title: 'Fears' },
    ],
  });
  await lead.send({ type: 'board.OpenBoard', id: board });
  const note = (id: ItemId, text: string) => ({
    ...{ id, section: fears, content: { kind: 'note', text, colour: 'sky' } as const },
  });
  await lead.send({ type: 'board.AddItems', board, items: [note(theirs, 'theirs')] });
  const pia = await workshop.seat('pia');
  await workshop.settle();
  await pia.send({ type: 'board.AddItems', board, items: [note(mine, 'mine')] });
  await workshop.settle();
  render(
    <RoomProvider connection={pia}>
      <BoardList board={board} promise="Nobody knows who wrote what." />
      <input aria-label="Elsewhere" />
    </RoomProvider>,
  );
  const row = (id: ItemId): HTMLElement => {
    const found = document.getElementById(`item-${id}`);
    if (!found) throw new Error(`${id} is not in the list`);
    found.focus();
    return found;
  };
  const texts = () =>
    [...lead.store.getState().room.board.items.values()].map(({ content, section }) => [
      content.kind === 'note' ? content.text : '',
      section,
    ]);
  return { workshop, pia, row, texts };
}

it('the thing that has the focus is copied; lines are pasted into its section', async () => {
  const { workshop, row, texts } = await shown();
  const { taken, offer } = happens('copy', row(theirs));
  expect(taken).toBe(true);
  expect(offer.getData('text/plain')).toBe('theirs');
  expect(clipIn(offer.getData('text/html'))?.items).toHaveLength(1);
  expect(happens('paste', row(mine), words('one\ntwo')).taken).toBe(true);
  await waitFor(async () => {
    await act(() => workshop.settle());
    expect(texts().slice(2)).toEqual([
      ['one', fears],
      ['two', fears],
    ]);
  });
});

it('only what one made is cut', async () => {
  const { workshop, row, texts } = await shown();
  expect(happens('cut', row(theirs)).offer.getData('text/plain')).toBe('theirs');
  happens('cut', row(mine));
  await act(() => workshop.settle());
  expect(texts()).toEqual([['theirs', fears]]);
});

it('fields elsewhere keep their own copy and paste', async () => {
  const { texts } = await shown();
  const field = screen.getByRole('textbox', { name: 'Elsewhere' });
  field.focus();
  for (const type of ['copy', 'cut', 'paste'] as const) {
    expect(happens(type, field, words('secret')).taken).toBe(false);
  }
  expect(texts()).toHaveLength(2);
});

it('a list of many lines is looked at before it is added', async () => {
  const { row, texts } = await shown();
  happens('paste', row(mine), words(Array.from({ length: 30 }, (_, index) => `Idea ${index}`).join('\n')));
  const dialog = await screen.findByRole('dialog', { name: 'Add many notes' });
  expect(dialog.textContent).toContain('Nobody knows who wrote what.');
  await screen.findByRole('button', { name: 'Add 30 notes' });
  expect(texts()).toHaveLength(2);
});

it('where no page may read the clipboard, the button pastes what was copied in this tab', async () => {
  const { workshop, pia, row, texts } = await shown();
  happens('copy', row(theirs));
  await act(() => pasteByButton(pia, board));
  await act(() => workshop.settle());
  expect(texts().map(([text]) => text)).toEqual(['theirs', 'mine', 'theirs']);
});
