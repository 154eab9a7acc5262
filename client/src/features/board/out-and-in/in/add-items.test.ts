import { BoardId, ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { itemsPerPerson } from '@sayso/shared/features/board/limits.ts';
import { frameLimit } from '@sayso/shared/protocol.ts';
import { expect, it } from 'vitest';
import { openTestRoom } from '../../../../testing/test-room.ts';
import { undoStackOf } from '../../undo/undo-keeper.ts';
import { addItems, parts } from './add-items.ts';
import { newNotes } from './new-notes.ts';
import { roomLeft } from './room-left.ts';

const board = BoardId.parse('board-one');

async function openBoard() {
  const workshop = openTestRoom();
  const lead = await workshop.seat('lea', 'lead');
  await lead.send({ type: 'board.CreateBoard', id: board, title: 'Hopes', sections: [] });
  await lead.send({ type: 'board.OpenBoard', id: board });
  const pia = await workshop.seat('pia');
  await workshop.settle();
  const texts = (seat: typeof pia): string[] =>
    [...seat.store.getState().room.board.items.values()].flatMap(({ content }) =>
      content.kind === 'note' ? [content.text] : [],
    );
  return { workshop, lead, pia, texts };
}

const notes = (count: number, text = 'Idea') =>
  newNotes(
    Array.from({ length: count }, (_, index) => ({ text: `${text} ${index + 1}`, section: '' })),
    { sections: [], section: null, area: undefined },
  );

it('a part holds no more than one command takes, and no more bytes than the wire takes', () => {
  expect(parts(notes(250)).map((part) => part.length)).toEqual([100, 100, 50]);
  const wide = notes(100, 'שלום '.repeat(99));
  const sizes = parts(wide).map((part) => new TextEncoder().encode(JSON.stringify(part)).length);
  expect(sizes.length).toBeGreaterThan(1);
  for (const size of sizes) expect(size).toBeLessThan(frameLimit - 1024);
  expect(parts(wide).flat()).toEqual(wide);
});

it('many notes arrive with a line that breaks in the middle: all of them, once, and one undo takes them back', async () => {
  const { workshop, lead, pia, texts } = await openBoard();
  const undo = undoStackOf(lead, board);
  const kept: number[] = [];
  const adding = addItems(lead, {
    board,
    items: notes(320),
    onKept: (count) => kept.push(count),
    onAdded(count) {
      if (count !== 100) return;
      lead.line.pullOut();
      setTimeout(() => lead.line.plugIn(), 20);
    },
  });
  const added = await adding;
  await workshop.settle();
  expect(added).toEqual({ count: 320, refused: undefined });
  expect(kept).toEqual([100, 200, 300, 320]);
  expect(new Set(texts(pia)).size).toBe(320);
  expect(texts(pia)).toHaveLength(320);
  expect(undo.undo()).toBe('done');
  await workshop.settle();
  expect(texts(pia)).toEqual([]);
  expect(undo.canUndo).toBe(false);
});

it('it stops when somebody wants it to, between two parts', async () => {
  const { workshop, lead, pia, texts } = await openBoard();
  let stop = false;
  const added = await addItems(lead, {
    board,
    items: notes(320),
    onAdded: () => {
      stop = true;
    },
    stops: () => stop,
  });
  await workshop.settle();
  expect(added.count).toBe(100);
  expect(texts(pia)).toHaveLength(100);
});

it('a refusal ends it and says why; what was added stays, the rest is given back', async () => {
  const { workshop, pia, lead, texts } = await openBoard();
  const kept: number[] = [];
  const added = await addItems(pia, {
    board,
    items: notes(itemsPerPerson + 50),
    onKept: (count) => kept.push(count),
  });
  await workshop.settle();
  expect(added.count).toBe(itemsPerPerson);
  expect(added.refused).toContain('You have a lot on this board');
  expect(kept.at(-1)).toBe(itemsPerPerson);
  expect(texts(lead)).toHaveLength(itemsPerPerson);
});

it('how many fit is known before', async () => {
  const { workshop, pia, lead } = await openBoard();
  await addItems(pia, { board, items: notes(200) });
  await workshop.settle();
  const left = (seat: typeof pia): number => {
    const { room, you } = seat.store.getState();
    return you ? roomLeft(room.board, board, you.actor) : Number.NaN;
  };
  expect(left(pia)).toBe(300);
  expect(left(lead)).toBe(4800);
});

it('5,000 notes without a section lie as a field within reach, no two in one place', () => {
  const area = { minX: -700, minY: 0, maxX: 3000, maxY: 900 };
  const lines = Array.from({ length: 5000 }, (_, index) => ({ text: `${index}`, section: '' }));
  const made = newNotes(lines, { sections: [], section: null, area });
  expect(new Set(made.map(({ x, y }) => `${x} ${y}`)).size).toBe(5000);
  for (const { x = 0, y = 0 } of made) {
    expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(20_000);
    expect(x + 200 <= area.minX || x >= area.maxX).toBe(true);
  }
  expect(new Set(made.map(({ id }) => ItemId.parse(id))).size).toBe(5000);
});
