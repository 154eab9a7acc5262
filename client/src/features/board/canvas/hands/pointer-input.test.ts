import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Camera } from '../camera.ts';
import { type Gesture, holdTime, PointerInput, type PointerTarget } from './pointer-input.ts';

let host: HTMLElement;
let input: PointerInput;
let log: string[];
let camera: Camera;
/** What the target takes hold of. */
let held: 'item' | 'ink' | 'nothing';

beforeEach(() => {
  vi.useFakeTimers();
  host = document.createElement('div');
  [log, camera, held] = [[], { x: 0, y: 0, scale: 1 }, 'nothing'];
  const gesture = (name: string): Gesture => ({
    immediate: name === 'ink',
    move: ({ at }) => log.push(`${name} to ${at.x}`),
    end: ({ at }) => log.push(`${name} done at ${at.x}`),
    cancel: () => log.push(`${name} back`),
  });
  const target: PointerTarget = {
    camera: () => camera,
    setCamera(next) {
      camera = next;
    },
    begin: () => (held === 'nothing' ? null : gesture(held)),
    tap: ({ at, adds }) => log.push(`tap ${at.x}${adds ? ' more' : ''}`),
    doubleTap: ({ at }) => log.push(`double ${at.x}`),
    hold: ({ at }) => log.push(`hold ${at.x}`),
    beginHeld: () => gesture('marquee'),
    hover: () => {},
  };
  input = new PointerInput(host, target);
});
afterEach(() => {
  input.destroy();
  vi.useRealTimers();
});

type Kind = 'mouse' | 'touch' | 'pen';
let now = 0;
function point(type: string, x: number, kind: Kind = 'mouse', id = 1, over: PointerEventInit = {}): void {
  now += 1000;
  const event = new PointerEvent(`pointer${type}`, {
    ...{ pointerId: id, pointerType: kind, clientX: x, clientY: 0, button: 0, pressure: 0.5 },
    ...over,
  });
  Object.defineProperty(event, 'timeStamp', { value: now });
  host.dispatchEvent(event);
}

it.each([
  ['mouse', 3, 4],
  ['touch', 5, 6],
] as const)('a %s may wander %i pixels and has still tapped; from %i on it drags', (kind, still, far) => {
  held = 'item';
  point('down', 100, kind);
  point('move', 100 + still, kind);
  point('up', 100 + still, kind);
  expect(log).toEqual(['item back', 'tap 100']);
  log = [];
  point('down', 100, kind);
  point('move', 100 + far, kind);
  point('up', 120, kind);
  expect(log).toEqual([`item to ${100 + far}`, 'item done at 120']);
});

it('two taps soon after each other are one double tap; two slow ones are two', () => {
  const tapAt = (time: number): void => {
    point('down', 50);
    now = time - 1000;
    point('up', 50);
  };
  tapAt(10_000);
  tapAt(10_300);
  tapAt(20_000);
  tapAt(20_400);
  expect(log).toEqual(['tap 50', 'double 50', 'tap 50', 'tap 50']);
});

it('a finger that rests and is lifted has held; one that goes then draws a rectangle', () => {
  point('down', 10, 'touch');
  vi.advanceTimersByTime(holdTime - 1);
  point('up', 10, 'touch');
  point('down', 10, 'touch');
  vi.advanceTimersByTime(holdTime);
  point('up', 10, 'touch');
  point('down', 10, 'touch');
  vi.advanceTimersByTime(holdTime);
  point('move', 40, 'touch');
  point('up', 50, 'touch');
  expect(log).toEqual(['tap 10', 'hold 10', 'marquee to 40', 'marquee done at 50']);
});

it('where there is nothing to take hold of, the picture moves along', () => {
  point('down', 10, 'touch');
  point('move', 60, 'touch');
  point('move', 70, 'touch');
  expect(camera.x).toBe(60);
  expect(log).toEqual([]);
});

it('a second finger puts back what the first one carries, and both move the picture', () => {
  held = 'item';
  point('down', 100, 'touch', 1);
  point('move', 120, 'touch', 1);
  point('down', 220, 'touch', 2);
  point('move', 320, 'touch', 2);
  point('up', 320, 'touch', 2);
  point('up', 120, 'touch', 1);
  expect(log).toEqual(['item to 120', 'item back']);
  expect(camera.scale).toBe(2);
});

it('the space bar and the middle button move the picture, whatever lies there', () => {
  held = 'item';
  input.panning = true;
  point('down', 10);
  point('move', 60);
  point('up', 60);
  input.panning = false;
  point('down', 60, 'mouse', 1, { button: 1 });
  point('move', 80, 'mouse', 1, { button: 1 });
  point('up', 80, 'mouse', 1, { button: 1 });
  expect(camera.x).toBe(70);
  expect(log).toEqual([]);
});

it('a dot of ink is there with the first touch, and a palm beside the pen is nothing', () => {
  held = 'ink';
  point('down', 10, 'pen', 1);
  point('down', 300, 'touch', 2);
  point('move', 12, 'pen', 1);
  point('up', 300, 'touch', 2);
  point('up', 14, 'pen', 1);
  expect(log).toEqual(['ink to 10', 'ink to 12', 'ink done at 14']);
});

it('a pointer that the browser takes away leaves nothing behind', () => {
  held = 'item';
  point('down', 10);
  point('move', 60);
  point('cancel', 60);
  expect(log).toEqual(['item to 60', 'item back']);
});

it('Escape in the middle of a drag puts back, and the rest of that drag is nothing', () => {
  held = 'item';
  point('down', 10);
  point('move', 60);
  expect(input.cancel()).toBe(true);
  point('move', 90);
  point('up', 90);
  expect(log).toEqual(['item to 60', 'item back']);
  expect(input.cancel()).toBe(false);
});

it('Shift adds', () => {
  point('down', 10, 'mouse', 1, { shiftKey: true });
  point('up', 10);
  expect(log).toEqual(['tap 10 more']);
});
