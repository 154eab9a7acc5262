import { ItemId } from '@sayso/shared/features/board/board-ids.ts';
import { expect, it } from 'vitest';
import { Flights } from './flights.ts';

const id = ItemId.parse('note-1');
const home = { x: 0, y: 0 };
const far = { x: 100, y: 0 };

it('an item glides to where its drag was last heard of', () => {
  const flights = new Flights();
  flights.hear(id, home, far, 0);
  let before = 0;
  for (let time = 16; time <= 320; time += 16) {
    expect(flights.tick(time, 16, false)).toEqual([]);
    const x = flights.at(id)?.x ?? 0;
    expect(x).toBeGreaterThan(before);
    before = x;
  }
  expect(before).toBeGreaterThan(99);
});

it('without motion it is there at once', () => {
  const flights = new Flights();
  flights.hear(id, home, far, 0);
  flights.tick(16, 16, true);
  expect(flights.at(id)).toEqual(far);
});

it('a drag that is not heard of any more ends', () => {
  const flights = new Flights();
  flights.hear(id, home, far, 0);
  expect(flights.tick(1400, 16, false)).toEqual([]);
  flights.hear(id, home, far, 1400);
  expect(flights.tick(2800, 16, false)).toEqual([]);
  expect(flights.tick(3000, 16, false)).toEqual([id]);
  expect(flights.none).toBe(true);
});
