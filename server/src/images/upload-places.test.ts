import { expect, it } from 'vitest';
import { UploadPlaces } from './upload-places.ts';

it('[IM14] has four places for a room and twelve for all', () => {
  const places = new UploadPlaces();
  const taken = ['a', 'b', 'c', 'd'].map((room) => [1, 2, 3, 4, 5].map(() => places.take(room)));
  expect(taken.map((room) => room.filter(Boolean).length)).toEqual([4, 4, 4, 0]);
  taken[0]?.[0]?.();
  expect(places.take('b')).toBeUndefined();
  expect(places.take('d')).toBeTypeOf('function');
  expect(places.take('a')).toBeUndefined();
});
