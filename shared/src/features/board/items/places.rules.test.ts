import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  ada,
  add,
  added,
  bo,
  id,
  id2,
  itemOf,
  left,
  mo,
  noteSaying,
  onOpenBoard,
  placed,
  right,
} from '../../../testing/on-board.ts';
import type { BoardCommand } from '../board.commands.ts';
import { boardReach } from '../geometry.ts';

import { type ItemContent, kindOf, sized } from '../kinds/kinds.ts';
import { idsAtOnce, itemsAtOnce } from '../limits.ts';
import { itemsCommands } from './items.commands.ts';

const longText = 'Longer breaks for everybody. '.repeat(17).trim();
type Place = Omit<Extract<BoardCommand, { type: 'board.PlaceItems' }>['places'][number], 'id'>;
const place = (how: Place): BoardCommand => ({ type: 'board.PlaceItems', places: [{ id, ...how }] });
const map: ItemContent = { kind: 'image', image: 'picture-0000000001', alt: '' };
const arrow: ItemContent = {
  ...{ kind: 'connector', line: 'straight', heads: 'end', colour: 'ink', label: '' },
  ...{ from: { item: null, x: 0, y: 0 }, to: { item: null, x: 200, y: 0 } },
};

it('[BD8] places and sizes that are no finite numbers are not understood', () => {
  for (const number of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, null, '5', {}]) {
    for (const key of ['x', 'y', 'width', 'height', 'rotation']) {
      const how = { id, [key]: number };
      const type = 'board.PlaceItems';
      expect(itemsCommands[type].safeParse({ type, places: [how] }).success, key).toBe(false);
      const command = { ...add(), items: [{ ...add().items[0], [key]: number }] };
      expect(itemsCommands['board.AddItems'].safeParse(command).success, key).toBe(false);
    }
  }
});

it('[BD8] what lies too far out is brought back', () => {
  onOpenBoard(added(ada))
    .when(place({ x: 1e9, y: -1e300, section: right }), ada)
    .then([placed([{ id, x: boardReach, y: -boardReach, section: right, z: 'a1' }], ada)]);
  onOpenBoard()
    .when(add({ x: -20_001, y: 4.6 }), ada)
    .then([added(ada, { x: -boardReach, y: 5 })]);
});

it('[BD29] where a thing lies says nothing about what was moved along and not everybody sees', () => {
  const first = { z: 'a0', x: 0, y: 0 };
  const second = { id: id2, z: 'a1', x: 300, y: 0 };
  const both = {
    type: 'board.PlaceItems' as const,
    places: [
      { id, section: right },
      { id: id2, section: right },
    ],
  };
  const seen = (secret: 'hidden' | 'private') => {
    const { state, when } = onOpenBoard(added(ada, { ...first, [secret]: true }), added(ada, second));
    expect(state.items.get(id)?.[secret]).toBe(true);
    const { decided } = when(both, secret === 'hidden' ? mo : ada);
    if ('rejected' in decided) throw new Error(decided.rejected);
    const places = decided.flatMap((event) => (event.type === 'board.ItemsPlaced' ? event.places : []));
    expect(places).toHaveLength(2);
    return places.find((one) => one.id === id2);
  };
  const alone = onOpenBoard(added(ada, second)).when({ ...both, places: both.places.slice(1) }, ada).decided;
  if ('rejected' in alone) throw new Error(alone.rejected);
  const [without] = alone.flatMap((event) => (event.type === 'board.ItemsPlaced' ? event.places : []));
  expect(without).toMatchObject({ z: 'a2', section: right });
  for (const secret of ['hidden', 'private'] as const) expect(seen(secret)).toEqual(without);
});

it('[BD11] a thing for a section that is gone, or on another board, lies without one', () => {
  onOpenBoard({ type: 'board.SectionRemoved', id: left })
    .when(add({ x: 5, y: 5 }), ada)
    .then([added(ada, { section: null, x: 5, y: 5 })]);
  onOpenBoard(added(ada), { type: 'board.SectionRemoved', id: right })
    .when(place({ section: right, x: 5, y: 5 }), ada)
    .then([placed([{ id, section: null, x: 5, y: 5, z: 'a1' }], ada)]);
});

it('[BD25] a size of nothing, or larger than the board, becomes what the kind allows', () => {
  const sizes = (width: number, height: number) =>
    onOpenBoard(added(ada)).when(place({ width, height }), ada).decided;
  expect(sizes(0, 0)).toEqual([placed([{ id, width: 100, height: 100 }], ada)]);
  expect(sizes(-5000, -1)).toEqual([placed([{ id, width: 100, height: 100 }], ada)]);
  expect(sizes(1e12, 1e300)).toEqual([placed([{ id, width: 800, height: 1600 }], ada)]);
  expect(sizes(200, 200)).toEqual([]);
  onOpenBoard()
    .when(add({ width: 0, height: 0 }), ada)
    .then([added(ada, { width: 100, height: 100 })]);
});

it('[BD25] one side alone is changed, the other stays', () => {
  onOpenBoard(added(ada))
    .when(place({ width: 400 }), ada)
    .then([placed([{ id, width: 400 }], ada)]);
  onOpenBoard(added(ada))
    .when(place({ height: 400 }), ada)
    .then([placed([{ id, height: 400 }], ada)]);
});

it('[BD25] a note is never too low for its words, however it is written or drawn smaller', () => {
  const long = noteSaying(longText);
  const needed = sized(long, { width: 200, height: 1 }).height;
  expect(needed).toBeGreaterThan(200);
  onOpenBoard()
    .when(add({ content: long }), ada)
    .then([added(ada, { content: long, height: needed })]);
  const grown = onOpenBoard(added(ada), {
    ...{ type: 'board.ItemChanged', id, change: { kind: 'note', text: longText }, who: ada.author },
  });
  expect(grown.state.items.get(id)?.height).toBe(needed);
  expect(grown.when(place({ height: 100 }), ada).decided).toEqual([]);
  const narrow = sized(long, { width: 100, height: 1 }).height;
  expect(grown.when(place({ width: 100 }), ada).decided).toEqual([
    placed([{ id, width: 100, height: narrow }], ada),
  ]);
});

it('[BD25] whatever is asked for, a thing lies within reach and within the sizes of its kind', () => {
  const length = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(
      fc.constantFrom(noteSaying('Words'), map),
      length,
      length,
      length,
      length,
      (content, x, y, width, height) => {
        const { state, when } = onOpenBoard(added(mo, { content }));
        const size = kindOf(content.kind).resizes === 'freely' ? { width, height } : { width };
        const { decided } = when(place({ x, y, ...size }), mo);
        if ('rejected' in decided) throw new Error(decided.rejected);
        const made = onOpenBoard(added(mo, { content }), ...decided).state.items.get(id) ?? itemOf(mo);
        const { least, most } = kindOf(content.kind);
        expect(Math.max(Math.abs(made.x), Math.abs(made.y))).toBeLessThanOrEqual(boardReach);
        for (const side of ['width', 'height'] as const) {
          expect(made[side]).toBeGreaterThanOrEqual(least[side]);
          expect(made[side]).toBeLessThanOrEqual(most[side]);
          expect(Number.isInteger(made[side])).toBe(true);
        }
        expect(state.items.size).toBe(1);
      },
    ),
  );
});

it('[BD26] pictures are turned, by whole degrees of one turn, and nothing else is', () => {
  const picture = added(mo, { content: map });
  onOpenBoard(picture)
    .when(place({ rotation: -90 }), mo)
    .then([placed([{ id, rotation: 270 }], mo)]);
  onOpenBoard(picture)
    .when(place({ rotation: 719.6 }), mo)
    .then([]);
  onOpenBoard(added(ada))
    .when(place({ rotation: 45 }), ada)
    .refused('board.not-yours');
  onOpenBoard(added(mo))
    .when(place({ rotation: 45 }), mo)
    .then([]);
  onOpenBoard()
    .when(add({ rotation: 45 }), ada)
    .then([added(ada)]);
});

it('[BD29] paper that is moved comes to lie on top, and a line stays where it is in depth', () => {
  const other = added(bo, { id: itemOf(bo).id, z: 'a5' });
  expect(onOpenBoard(other).when(place({ x: 40 }), mo).decided).toEqual([
    placed([{ id, x: 40, z: 'a6' }], mo),
  ]);
  const line = added(ada, { content: arrow, z: 'a0', height: 0 });
  onOpenBoard(line)
    .when(place({ x: 40 }), ada)
    .then([placed([{ id, x: 40 }], ada)]);
  // Growing or shrinking is no moving.
  onOpenBoard(other)
    .when(place({ width: 300 }), mo)
    .then([placed([{ id, width: 300 }], mo)]);
});

it('[BD9] one command adds 100 things and names 500, and not one more', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => `thing-${index}`);
  const adds = (count: number) =>
    itemsCommands['board.AddItems'].safeParse({
      ...add(),
      items: many(count).map((one) => ({ ...add().items[0], id: one })),
    }).success;
  expect([adds(itemsAtOnce), adds(itemsAtOnce + 1), adds(0)]).toEqual([true, false, false]);
  for (const type of ['board.DeleteItems', 'board.HideItems', 'board.ShowItems'] as const) {
    const names = (count: number) => itemsCommands[type].safeParse({ type, ids: many(count) }).success;
    expect([names(idsAtOnce), names(idsAtOnce + 1), names(0)]).toEqual([true, false, false]);
  }
  const type = 'board.PlaceItems';
  const places = (count: number) =>
    itemsCommands[type].safeParse({ type, places: many(count).map((one) => ({ id: one, x: 1 })) }).success;
  expect([places(idsAtOnce), places(idsAtOnce + 1), places(0)]).toEqual([true, false, false]);
});
