import { setTimeout as wait } from 'node:timers/promises';
import type { OpenBoard, Spot } from './product.ts';

/** Hands move on at this pace, however long the page takes over a step. Milliseconds. */
const pace = 16;

type Step = () => Promise<unknown>;

/** Sends real input to the browser, one step every 16 ms, and waits until the page has taken in the last one. */
async function inSteps(count: number, step: (n: number) => ReturnType<Step>): Promise<number> {
  const begun = performance.now();
  const answers: Promise<unknown>[] = [];
  for (let n = 0; n < count; n++) {
    answers.push(step(n));
    await wait(Math.max(0, begun + (n + 1) * pace - performance.now()));
  }
  await Promise.all(answers);
  return count;
}

/** There and back again: -1 or 1, changing every `half` steps. */
const swing = (n: number, half: number): number => (Math.floor(n / half) % 2 === 0 ? 1 : -1);

const middle = ({ box }: OpenBoard): Spot => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

/** With the wheel; `stride` CSS pixels a step. */
export function pan(board: OpenBoard, stride: number): Promise<number> {
  const at = middle(board);
  return inSteps(120, (n) => {
    const way = stride * swing(n, 30);
    return board.cdp.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      ...at,
      deltaX: way,
      deltaY: n % 2 ? way / 2 : -way / 2,
    });
  });
}

const controlKey = 2;

/** With Ctrl and the wheel, `delta` a step; a positive one goes out first. */
export function zoom(board: OpenBoard, delta: number): Promise<number> {
  const at = middle(board);
  return inSteps(120, (n) =>
    board.cdp.send('Input.dispatchMouseEvent', {
      ...{ type: 'mouseWheel', ...at, modifiers: controlKey },
      ...{ deltaX: 0, deltaY: delta * swing(n, 10) },
    }),
  );
}

/** Takes a note by its middle. Answers how to lead it in a wide loop and put it down at `end`. */
export async function grab(board: OpenBoard, note: number): Promise<(end: Spot) => Promise<number>> {
  const from = await board.spot(note);
  const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', at: Spot) =>
    board.cdp.send('Input.dispatchMouseEvent', {
      ...{ type, ...at, button: 'left', clickCount: type === 'mouseMoved' ? 0 : 1 },
      buttons: type === 'mouseReleased' ? 0 : 1,
    });
  await board.cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...from });
  // Two presses soon after each other would be one double one.
  await wait(800);
  await mouse('mousePressed', from);
  await wait(100);
  const steps = 100;
  return async (end) => {
    const done = await inSteps(steps, (n) => {
      const share = (n + 1) / steps;
      const turn = share * 2 * Math.PI;
      const loop = { x: 160 * Math.sin(turn), y: 110 * (1 - Math.cos(turn)) };
      const line = { x: (end.x - from.x) * share, y: (end.y - from.y) * share };
      return mouse('mouseMoved', { x: from.x + line.x + loop.x, y: from.y + line.y + loop.y });
    });
    await mouse('mouseReleased', end);
    return done;
  };
}

export const drag = async (board: OpenBoard, note: number, end: Spot): Promise<number> =>
  (await grab(board, note))(end);
