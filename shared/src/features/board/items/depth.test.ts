import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  ada,
  added,
  b,
  bo,
  id,
  id2,
  id3,
  itemOf,
  mo,
  onOpenBoard,
  placed,
} from '../../../testing/on-board.ts';
import type { BoardCommand } from '../board.commands.ts';
import { initialBoard } from '../board.state.ts';
import { ItemId } from '../board-ids.ts';
import { byDepth, type Depth, onTop, reordered } from './depth.ts';
import { isInSight, partedByKnowing } from './item-knowing.ts';
import type { Item } from './items.model.ts';

const named = (name: string | number): ItemId => ItemId.parse(`thing-${name}`);
const holding = (things: readonly Item[]) => {
  const state = initialBoard();
  for (const thing of things) state.items.set(thing.id, thing);
  return state;
};
const order = (to: Depth, ...ids: ItemId[]): BoardCommand => ({ type: 'board.OrderItems', ids, to });
/** From the lowest to the highest, when there are things at these depths. */
const stacked = (things: readonly Item[]): readonly ItemId[] =>
  [...things].sort(byDepth).map((thing) => thing.id);
const afterMove = (things: readonly Item[], moved: ReadonlySet<ItemId>, to: Depth): readonly Item[] => {
  const news = new Map(reordered(holding(things), b, moved, to).map((one) => [one.id, one.z]));
  return things.map((thing) => ({ ...thing, z: news.get(thing.id) ?? thing.z }));
};
const ways = ['front', 'back', 'forward', 'backward'] as const;

it('[BD28] a thing goes to the front, to the back, and one step at a time', () => {
  const pile = [added(ada, { z: 'a0' }), added(ada, { id: id2, z: 'a1' }), added(ada, { id: id3, z: 'a2' })];
  const after = (to: Depth, moved: ItemId) => {
    const { decided } = onOpenBoard(...pile).when(order(to, moved), ada);
    if ('rejected' in decided) throw new Error(decided.rejected);
    return stacked([...onOpenBoard(...pile, ...decided).state.items.values()]);
  };
  expect(after('front', id)).toEqual([id2, id3, id]);
  expect(after('back', id3)).toEqual([id3, id, id2]);
  expect(after('forward', id)).toEqual([id2, id, id3]);
  expect(after('backward', id3)).toEqual([id, id3, id2]);
  for (const [to, moved] of [
    ['front', id3],
    ['forward', id3],
    ['back', id],
    ['backward', id],
  ] as const) {
    expect(after(to, moved), `${to} once more`).toEqual([id, id2, id3]);
  }
});

it('[BD28] a thing that lies there already is not moved', () => {
  const pile = [added(ada, { z: 'a0' }), added(ada, { id: id2, z: 'a1' })];
  onOpenBoard(...pile)
    .when(order('front', id2), ada)
    .then([]);
  onOpenBoard(...pile)
    .when(order('back', id2), ada)
    .then([placed([{ id: id2, z: 'Zz' }], ada)]);
});

/** Things at depths as they come about, some of them at the same depth as on boards of the first version. */
const things = fc
  .array(
    fc.record({
      ...{ deep: fc.nat(6), by: fc.constantFrom(ada, bo) },
      ...{ hidden: fc.boolean(), secret: fc.boolean(), moved: fc.boolean() },
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((drawn) =>
    drawn.map(({ deep, by, hidden, secret, moved }, index) => ({
      moved,
      thing: itemOf(by, {
        id: named(index),
        z: `a${deep}`,
        hidden: hidden && secret,
        private: !hidden && secret,
      }),
    })),
  );

it('[BD28] whatever is moved where, the order of the others stays, and of the moved ones that the same people see', () => {
  fc.assert(
    fc.property(things, fc.constantFrom(...ways), (drawn, to) => {
      const all = drawn.map(({ thing }) => thing);
      const moved = new Set(drawn.filter((one) => one.moved).map(({ thing }) => thing.id));
      const after = stacked(afterMove(all, moved, to));
      const before = stacked(all);
      const ofOthers = (ids: readonly ItemId[]) => ids.filter((one) => !moved.has(one));
      expect(ofOthers(after)).toEqual(ofOthers(before));
      for (const part of partedByKnowing(all, (thing) => thing)) {
        const ofMoved = (ids: readonly ItemId[]) =>
          ids.filter((one) => moved.has(one) && part.some((thing) => thing.id === one));
        expect(ofMoved(after)).toEqual(ofMoved(before));
      }
    }),
    { numRuns: 500 },
  );
});

it('[BD28] one thing never goes the wrong way, also among things at one depth', () => {
  fc.assert(
    fc.property(things, fc.constantFrom(...ways), (drawn, to) => {
      const seen = drawn.map(({ thing }) => ({ ...thing, hidden: false, private: false }));
      const [first] = seen;
      if (!first) return;
      const place = (list: readonly Item[]) => stacked(list).indexOf(first.id);
      const [from, now] = [place(seen), place(afterMove(seen, new Set([first.id]), to))];
      if (to === 'front') expect(now).toBe(seen.length - 1);
      else if (to === 'back') expect(now).toBe(0);
      else if (to === 'forward') expect(now).toBeGreaterThanOrEqual(Math.min(from + 1, seen.length - 1));
      else expect(now).toBeLessThanOrEqual(Math.max(from - 1, 0));
    }),
    { numRuns: 500 },
  );
});

it('[BD28] a depth says nothing about what others may not see', () => {
  const secret = [
    itemOf(ada, { id: named('a'), z: 'a7', hidden: true }),
    itemOf(ada, { id: named('b'), z: 'a8', private: true }),
  ];
  const seen = [itemOf(mo, { id: id2, z: 'a0' }), itemOf(mo, { id: id3, z: 'a1' })];
  expect(onTop(holding([...seen, ...secret]), b, 3)).toEqual(onTop(holding(seen), b, 3));
  for (const to of ways) {
    expect(reordered(holding([...secret, ...seen]), b, new Set([id2]), to), to).toEqual(
      reordered(holding(seen), b, new Set([id2]), to),
    );
  }
});

it('[BD28] nor does it when what others may not see comes along', () => {
  fc.assert(
    fc.property(things, fc.constantFrom(...ways), (drawn, to) => {
      const moved = drawn.filter((one) => one.moved).map(({ thing }) => thing);
      const others = drawn.filter((one) => !one.moved && isInSight(one.thing)).map(({ thing }) => thing);
      const among = (all: readonly Item[], part: readonly Item[]) =>
        reordered(holding(all), b, new Set(part.map((thing) => thing.id)), to);
      const together = among(
        drawn.map(({ thing }) => thing),
        moved,
      );
      for (const part of partedByKnowing(moved, (thing) => thing)) {
        const alone = among([...others, ...part], part);
        expect(together.filter((one) => part.some((thing) => thing.id === one.id))).toEqual(alone);
      }
    }),
    { numRuns: 500 },
  );
});

it('[BD28] only who may move a thing moves it in depth', () => {
  const { when } = onOpenBoard(added(ada), added(mo, { id: id2, z: 'a1' }));
  when(order('front', id), mo).then([placed([{ id, z: 'a2' }], mo)]);
  when(order('back', id2), ada).refused('board.not-yours');
});

it('[BD28] ten thousand moves to the front keep depths short enough', () => {
  const pile = [itemOf(ada, { z: 'a0' }), itemOf(ada, { id: id2, z: 'a1' })];
  const state = holding(pile);
  for (let count = 0; count < 10_000; count += 1) {
    const moved = count % 2 === 0 ? id : id2;
    for (const one of reordered(state, b, new Set([moved]), 'front')) {
      state.items.set(one.id, { ...itemOf(ada, { id: one.id }), z: one.z });
    }
  }
  expect(Math.max(...[...state.items.values()].map(({ z }) => z.length))).toBeLessThan(10);
});
