import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ada, added, id, itemOf, mo, noteSaying, onOpenBoard, placed } from '../../../testing/on-board.ts';
import type { BoardCommand } from '../board.commands.ts';
import type { BoardEvent } from '../board.events.ts';
import { ItemId } from '../board-ids.ts';
import { type ItemContent, sized } from '../kinds/kinds.ts';
import { whyNotSize } from './item-size.ts';

type Place = Omit<Extract<BoardCommand, { type: 'board.PlaceItems' }>['places'][number], 'id'>;
const place = (how: Place): BoardCommand => ({ type: 'board.PlaceItems', places: [{ id, ...how }] });
const map: ItemContent = { kind: 'image', image: 'picture-0000000001', alt: '' };
const heart: ItemContent = { kind: 'sticker', sticker: 'heart' };
const arrow: ItemContent = {
  ...{ kind: 'connector', line: 'straight', heads: 'end', colour: 'ink', label: '' },
  ...{ from: { item: null, x: 0, y: 0 }, to: { item: null, x: 200, y: 0 } },
};
const picture = added(mo, { content: map, width: 400, height: 300 });
const other = ItemId.parse('other-thing');

it('[BD40] a picture keeps its form: one side brings the other along', () => {
  onOpenBoard(picture)
    .when(place({ width: 200 }), mo)
    .then([placed([{ id, width: 200, height: 150 }], mo)]);
  onOpenBoard(picture)
    .when(place({ height: 600 }), mo)
    .then([placed([{ id, width: 800, height: 600 }], mo)]);
});

it('[BD40] out of ratio is refused, whoever asks, and nothing else in the same command happens', () => {
  onOpenBoard(picture)
    .when(place({ width: 200, height: 200 }), mo)
    .refused('board.keeps-form');
  onOpenBoard(added(ada, { content: heart, width: 120, height: 120 }))
    .when(place({ width: 120, height: 60 }), ada)
    .refused('board.keeps-form');
  const both: BoardCommand = {
    type: 'board.PlaceItems',
    places: [
      { id: other, x: 5 },
      { id, width: 200, height: 200 },
    ],
  };
  onOpenBoard(picture, added(ada, { id: other }))
    .when(both, mo)
    .refused('board.keeps-form');
});

it('[BD40] the way back from a small size to a large one is in ratio, though both are rounded', () => {
  const side = fc.integer({ min: 20, max: 8000 });
  fc.assert(
    fc.property(side, side, fc.double({ min: 0.01, max: 1, noNaN: true }), (width, height, share) => {
      const large = itemOf(mo, { content: map, width, height });
      const small = { width: Math.round(width * share), height: Math.round(height * share) };
      fc.pre(small.width >= 1 && small.height >= 1);
      expect(whyNotSize(large, small)).toBeUndefined();
      expect(whyNotSize({ ...large, ...small }, { width, height })).toBeUndefined();
    }),
  );
});

it('[BD40] too large or too small, it still keeps its form', () => {
  const { decided } = onOpenBoard(picture).when(place({ width: 1e9 }), mo);
  expect(decided).toEqual([placed([{ id, width: 8000, height: 6000 }], mo)]);
  const tiny = onOpenBoard(picture).when(place({ width: 4, height: 3 }), mo).decided;
  expect(tiny).toEqual([placed([{ id, width: 27, height: 20 }], mo)]);
});

it('[BD40] a line is moved, and never resized', () => {
  const line = added(ada, { content: arrow, z: 'a0', height: 0 });
  onOpenBoard(line)
    .when(place({ width: 500 }), ada)
    .refused('board.keeps-size');
  onOpenBoard(line)
    .when(place({ x: 40, width: 200, height: 0 }), ada)
    .then([placed([{ id, x: 40 }], ada)]);
});

const longText = 'Longer breaks for everybody. '.repeat(17).trim();
const says = (text: string): BoardEvent => ({
  ...{ type: 'board.ItemChanged', id, change: { kind: 'note', text }, who: ada.author },
});
const heightAfter = (...events: readonly BoardEvent[]): number | undefined =>
  onOpenBoard(...events).state.items.get(id)?.height;
const needed = sized(noteSaying(longText), { width: 200, height: 0 }).height;

it('[BD41] a note that has grown with its words is as before when there are few again', () => {
  expect(heightAfter(added(ada), says(longText))).toBe(needed);
  expect(heightAfter(added(ada), says(longText), says('Short'))).toBe(200);
  const small = placed([{ id, width: 100, height: 100 }], ada);
  expect(heightAfter(added(ada), small, says(longText), says('Short'))).toBe(100);
  const large = placed([{ id, height: 300 }], ada);
  expect(heightAfter(added(ada), large, says(longText), says('Short'))).toBe(300);
});

it('[BD41] a height that somebody gave it stays, however few the words are', () => {
  const made = added(ada, { content: noteSaying(longText), height: needed });
  expect(heightAfter(made, placed([{ id, height: needed + 80 }], ada), says('Short'))).toBe(needed + 80);
  expect(heightAfter(made, says('Short'))).toBe(200);
});

it('[BD41] made wider it needs less height, and takes no more', () => {
  const wide = onOpenBoard(added(ada), says(longText)).when(place({ width: 800 }), ada).decided;
  expect(wide).toEqual([placed([{ id, width: 800, height: 200 }], ada)]);
  const narrow = onOpenBoard(added(ada), says(longText)).when(place({ width: 100 }), ada).decided;
  if ('rejected' in narrow) throw new Error(narrow.rejected);
  expect(heightAfter(added(ada), says(longText), ...narrow, says('Short'))).toBe(200);
});

it('[BD41] letters of another size count like words', () => {
  const huge: ItemContent = { kind: 'text', text: 'Our school', size: 'huge', colour: 'ink' };
  const text = added(ada, { content: huge, ...sized(huge, { width: 420, height: 0 }) });
  const change = { kind: 'text', size: 'small' } as const;
  const smaller: BoardEvent = { type: 'board.ItemChanged', id, change, who: ada.author };
  expect(heightAfter(text)).toBeGreaterThan(100);
  expect(heightAfter(text, smaller)).toBe(40);
});
