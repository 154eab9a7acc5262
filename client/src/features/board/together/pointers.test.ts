import { BoardId } from '@sayso/shared/features/board/board-ids.ts';
import { PointerId } from '@sayso/shared/features/board/together/together.model.ts';
import { expect, it } from 'vitest';
import { heardSignal } from './heard-signals.ts';
import { LightTrails, lightTime } from './light-trails.ts';
import { OwnPointer } from './own-pointer.ts';
import { fadeTime, Pointers, restTime } from './pointers.ts';

const id = PointerId.parse('pointer-1');
const board = BoardId.parse('board-1');
const at = (x: number, y = 0) => ({ type: 'board.Cursor', board, pointer: id, x, y }) as const;

it('a pointer glides to where it was last heard of, and jumps there when no motion is wished for', () => {
  const pointers = new Pointers();
  pointers.hear(at(0), 0);
  pointers.hear(at(100), 10);
  pointers.tick(26, 16, false);
  const [one] = pointers.shown(26);
  expect(one?.at.x).toBeGreaterThan(0);
  expect(one?.at.x).toBeLessThan(100);
  pointers.tick(42, 16, true);
  expect(pointers.shown(42)[0]?.at.x).toBe(100);
});

it('a pointer that rests fades after three seconds and is gone after four', () => {
  const pointers = new Pointers();
  pointers.hear(at(0), 0);
  expect(pointers.shown(restTime - 1)[0]?.strength).toBe(1);
  expect(pointers.shown(restTime + fadeTime / 2)[0]?.strength).toBeCloseTo(0.5);
  pointers.tick(restTime + fadeTime - 1, 16, false);
  expect(pointers.none).toBe(false);
  pointers.tick(restTime + fadeTime, 16, false);
  expect(pointers.none).toBe(true);
});

it('[TG6] who comes back after three seconds, or after leaving, is somebody new', () => {
  const own = new OwnPointer();
  const first = own.id(0);
  expect(own.id(restTime - 1)).toBe(first);
  expect(own.id(2 * restTime - 2)).toBe(first);
  const second = own.id(3 * restTime);
  expect(second).not.toBe(first);
  own.leave();
  const third = own.id(3 * restTime + 1);
  expect(third).not.toBe(second);
  expect([first, second, third].every((one) => own.isOwn(one))).toBe(true);
  expect(own.isOwn(id)).toBe(false);
});

it('each point of a trail of light fades by itself within a second', () => {
  const trails = new LightTrails();
  trails.add(id, [{ x: 0, y: 0 }], 0);
  trails.add(id, [{ x: 9, y: 9 }], lightTime / 2);
  expect(trails.shown(lightTime / 2)[0]?.map(({ strength }) => strength)).toEqual([0.5, 1]);
  trails.tick(lightTime);
  expect(trails.shown(lightTime)[0]).toHaveLength(1);
  trails.tick(1.5 * lightTime);
  expect(trails.none).toBe(true);
});

it('a pointer is heard with what everybody may know of who it is, and nothing else', () => {
  const by = { staff: true, peers: 'Lena', team: 'Fox' };
  expect(heardSignal({ ...at(5), by } as never)).toEqual({ ...at(5), by: { staff: true, peers: 'Lena' } });
  expect(heardSignal({ ...at(5), by: 'Lena' } as never)).toEqual({ ...at(5), by: {} });
  expect(heardSignal({ ...at(Number.NaN) })).toBeUndefined();
  expect(heardSignal({ type: 'board.Drag' })).toBeUndefined();
});
