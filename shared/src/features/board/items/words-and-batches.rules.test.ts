import { expect, it } from 'vitest';
import {
  ada,
  add,
  added,
  b,
  bo,
  id,
  id2,
  id3,
  itemOf,
  left,
  mo,
  onOpenBoard,
  othersEdit,
  placed,
  right,
  tools,
} from '../../../testing/on-board.ts';
import { change, edit, edited, move, recoloured, remove } from '../../../testing/on-item.ts';
import type { BoardCommand } from '../board.commands.ts';
import type { ItemContent } from '../kinds/kinds.ts';

it('[BD20] participants add what the board gives out, and the team everything', () => {
  const stroke = {
    kind: 'pen',
    points: [0, 0, 50],
    drawnWidth: 10,
    drawnHeight: 10,
    colour: 'ink',
    width: 'thin',
  } satisfies ItemContent;
  const map = { kind: 'image', image: 'picture-0000000001', alt: '' } satisfies ItemContent;
  onOpenBoard()
    .when(add({ content: stroke }), ada)
    .refused('board.tool-not-given');
  expect(onOpenBoard(tools('pen')).when(add({ content: stroke }), ada).wasRefused).toBe(false);
  onOpenBoard(tools('pen')).when(add(), ada).refused('board.tool-not-given');
  // One of several is enough.
  onOpenBoard(tools('pen'))
    .when(add({ content: stroke }, { id: id2 }), ada)
    .refused('board.tool-not-given');
  for (const content of [stroke, map]) {
    expect(onOpenBoard(tools()).when(add({ content }), mo).wasRefused).toBe(false);
  }
});

it('[BD20] a picture is the team\u2019s, even where its tool was given out', () => {
  const map = { kind: 'image', image: 'picture-0000000001', alt: '' } satisfies ItemContent;
  onOpenBoard(tools('image', 'note'))
    .when(add({ content: map }), ada)
    .refused('board.tool-not-given');
});

it('[BD20] what is there stays its writer\u2019s to change when the tool is taken back', () => {
  onOpenBoard(added(ada), tools('pen')).when(edit, ada).then([edited()]);
});

it('[BD21] a change meant for another kind is refused and changes nothing', () => {
  const asText = change({ kind: 'text', text: 'Shorter breaks', size: 'huge' });
  for (const by of [ada, mo]) onOpenBoard(added(ada)).when(asText, by).refused('board.other-kind');
  const state = onOpenBoard(added(ada), {
    ...{ type: 'board.ItemChanged', id, change: { kind: 'text', text: 'Mixed up' }, who: null },
  }).state;
  expect(state.items.get(id)).toEqual(itemOf(ada));
});

it('[BD22] while the team lets others edit, everybody changes the words of everybody, and deletes as before', () => {
  for (const other of [bo, mo]) {
    onOpenBoard(added(ada), othersEdit)
      .when(edit, other)
      .then([edited(other)]);
    onOpenBoard(added(ada), othersEdit).when(remove, other).refused('board.not-yours');
  }
  onOpenBoard(added(mo), othersEdit)
    .when(edit, ada)
    .then([edited(ada)]);
  // Editing words does not say that they may be carried away.
  onOpenBoard(added(ada), othersEdit).when(move, bo).refused('board.not-yours');
});

it('[BD23] words that somebody else changed meanwhile are not overwritten', () => {
  const from = (base: string, text = 'Two breaks') => change({ kind: 'note', text }, base);
  const meanwhile = onOpenBoard(added(ada), othersEdit, edited(bo));
  meanwhile.when(from('Longer breaks'), ada).refused('board.words-changed');
  expect(meanwhile.when(from('Shorter breaks'), ada).wasRefused).toBe(false);
  expect(meanwhile.when(change({ kind: 'note', text: 'Two breaks' }), ada).wasRefused).toBe(false);
});

it('[BD23] the same words twice and other looks are in conflict with nothing', () => {
  const meanwhile = onOpenBoard(added(ada), othersEdit, edited(bo));
  expect(
    meanwhile.when(change({ kind: 'note', text: 'Shorter breaks' }, 'Longer breaks'), ada).decided,
  ).toEqual([]);
  expect(meanwhile.when(change({ kind: 'note', colour: 'rose' }, 'Longer breaks'), ada).decided).toEqual([
    recoloured(),
  ]);
});

it('[BD24] things that are gone are passed over, and none left is an answer', () => {
  const both: readonly BoardCommand[] = [
    { type: 'board.DeleteItems', ids: [id2, id, id] },
    {
      type: 'board.PlaceItems',
      places: [
        { id: id2, x: 5, y: 5 },
        { id, x: 300, y: 400 },
      ],
    },
    { type: 'board.LockItems', ids: [id2, id], lock: 'all' },
    { type: 'board.HideItems', ids: [id2, id] },
    { type: 'board.OrderItems', ids: [id2, id], to: 'back' },
  ];
  for (const command of both) {
    expect(
      onOpenBoard(added(mo), added(mo, { id: id3 })).when(command, mo).decided,
      command.type,
    ).toHaveLength(1);
    onOpenBoard().when(command, mo).refused('board.item-gone');
  }
});

it('[BD24] when one of several may not be changed, none is', () => {
  const both: readonly BoardCommand[] = [
    { type: 'board.DeleteItems', ids: [id, id2] },
    {
      type: 'board.PlaceItems',
      places: [
        { id, x: 5, y: 5 },
        { id: id2, x: 300, y: 400 },
      ],
    },
    { type: 'board.OrderItems', ids: [id, id2], to: 'back' },
  ];
  for (const command of both) {
    onOpenBoard(added(ada), added(bo, { id: id2 }))
      .when(command, ada)
      .refused('board.not-yours');
  }
});

it('[BD24] the same thing named twice is placed once, where it was named last', () => {
  const twice: BoardCommand = {
    type: 'board.PlaceItems',
    places: [
      { id, x: 5, y: 5 },
      { id, x: 7, y: 8 },
    ],
  };
  onOpenBoard(added(ada))
    .when(twice, ada)
    .then([placed([{ id, x: 7, y: 8, z: 'a1' }], ada)]);
});

it('[BD29] a change of the section alone leads to a free place there', () => {
  const there: BoardCommand = { type: 'board.PlaceItems', places: [{ id, section: right }] };
  onOpenBoard(added(ada))
    .when(there, ada)
    .then([placed([{ id, x: 730, section: right, z: 'a1' }], ada)]);
  const nowhere: BoardCommand = { type: 'board.PlaceItems', places: [{ id, section: left }] };
  onOpenBoard(added(ada)).when(nowhere, ada).then([]);
  expect(onOpenBoard(added(ada)).state.boards.get(b)?.open).toBe(true);
});
