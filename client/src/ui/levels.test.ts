import { expect, it } from 'vitest';
import { levelTone } from './levels.ts';

const tones = (count: number) => Array.from({ length: count }, (_, index) => levelTone(index, count));

it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])(
  '%i levels go from one end to the other, mirrored about the middle',
  (count) => {
    const ramp = tones(count);
    expect(ramp).toEqual([...ramp].sort((one, other) => one - other));
    expect(ramp.map((tone) => 8 - tone).reverse()).toEqual(ramp);
  },
);

it('up to seven levels each have a tone of their own', () => {
  for (let count = 1; count <= 7; count += 1) expect(new Set(tones(count)).size).toBe(count);
});
