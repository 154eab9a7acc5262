import { expect, it } from 'vitest';
import { CameraMan } from './camera-man.ts';

const buttons = { left: 0, bottom: 76 };
const form = { left: 426, bottom: 10 };
/** A note that lies under the form. */
const note = { minX: 40, minY: 100, maxX: 240, maxY: 300 };

function filming(): CameraMan {
  const man = new CameraMan({ size: { width: 1000, height: 600 }, look() {} }, () => {});
  man.still = true;
  man.cover(buttons);
  man.set({ x: 0, y: 0, scale: 1 });
  return man;
}

it('a picture that made room for a form goes back when the form closes', () => {
  const man = filming();
  man.cover(form, true);
  man.reveal(note);
  expect(man.camera.x).toBeGreaterThan(form.left - note.minX);
  man.cover(buttons);
  expect(man.camera.x).toBeLessThan(100);
});

it('what was written in the form is on the screen when the form closes', () => {
  const man = filming();
  man.cover(form, true);
  const far = { minX: 2000, minY: 100, maxX: 2200, maxY: 300 };
  man.reveal(far);
  man.cover(buttons);
  expect(man.camera.x + far.maxX).toBeLessThan(1000);
  expect(man.camera.x + far.minX).toBeGreaterThan(0);
});

it('a picture that somebody moved beside the form stays where it is', () => {
  const man = filming();
  man.cover(form, true);
  man.reveal(note);
  const chosen = { x: 300, y: -40, scale: 0.8 };
  man.set(chosen);
  man.cover(buttons);
  expect(man.camera).toEqual(chosen);
});

it('a form over a picture that needed no room for it moves nothing', () => {
  const man = filming();
  const before = man.camera;
  man.cover(form, true);
  man.cover(buttons);
  expect(man.camera).toEqual(before);
});

it('while somebody holds the picture only they move it, and it opens all the same', () => {
  const man = filming();
  man.mayMove = () => false;
  man.set({ x: 5, y: 5, scale: 1 });
  man.zoomBy(2);
  man.fit(note, 1);
  man.reveal({ minX: 5000, minY: 0, maxX: 5200, maxY: 200 });
  expect(man.camera).toEqual({ x: 0, y: 0, scale: 1 });
  man.show(note);
  expect(man.camera.scale).toBeGreaterThan(1);
  man.put({ x: 7, y: 7, scale: 1 });
  expect(man.camera).toEqual({ x: 7, y: 7, scale: 1 });
  man.open(note, 600);
  expect(man.camera.x).not.toBe(7);
});

it('opens where somebody stood before, whatever covers the picture', () => {
  const man = filming();
  man.set({ x: 300, y: -40, scale: 0.8 });
  const before = man.standpoint;
  man.set({ x: 0, y: 0, scale: 1 });
  man.open(note, 600, before);
  expect(man.camera).toEqual({ x: 300, y: -40, scale: 0.8 });
});

it('opens as for everybody when nothing of the board can be seen from there any more', () => {
  const man = filming();
  man.open(note, 600);
  const usual = man.camera;
  man.open(note, 600, { x: 90_000, y: 0, scale: 1 });
  expect(man.camera).toEqual(usual);
});
