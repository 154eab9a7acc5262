import { expect, it } from 'vitest';
import { idOf } from '../testing/test-items.ts';
import { areaBetween, caught } from './marquee.ts';

const at = (name: string, minX: number, minY: number, size: number) => ({
  id: idOf(name),
  area: { minX, minY, maxX: minX + size, maxY: minY + size },
});

it('catches what it touches, whichever way it is drawn', () => {
  const items = [at('inside', 100, 100, 50), at('edge', 280, 100, 50), at('beyond', 400, 100, 50)];
  const found = [idOf('inside'), idOf('edge')];
  expect(caught(areaBetween({ x: 0, y: 0 }, { x: 300, y: 300 }), items)).toEqual(found);
  expect(caught(areaBetween({ x: 300, y: 300 }, { x: 0, y: 0 }), items)).toEqual(found);
});

it('does not catch the large picture on which it is drawn', () => {
  const items = [at('picture', -500, -500, 2000), at('note', 100, 100, 50)];
  expect(caught(areaBetween({ x: 0, y: 0 }, { x: 300, y: 300 }), items)).toEqual([idOf('note')]);
});
