import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { firstDraw, NoPictures } from './first-draw.ts';
import { type Frames, watchFrames } from './frame-log.ts';
import { drag, grab, pan, zoom } from './gestures.ts';
import { heapAfterCollection } from './heap.ts';
import { type OpenBoard, type Product, type Spot, screenOf } from './product.ts';
import { typeInto } from './typing.ts';

export const gestureNames = ['pan', 'zoom', 'drag'] as const;
export type GestureName = (typeof gestureNames)[number];
export type Gestures = Readonly<Record<GestureName, Frames>>;

/** What one product did in one round. Times in milliseconds, heaps in megabytes. */
export interface Round {
  readonly opening: number;
  readonly all: Gestures & { readonly drawn: number; readonly heap: number };
  readonly near: Gestures;
  readonly typing: readonly number[];
  /** After everything in this round has been done. */
  readonly heapAtEnd: number;
}

export interface Bench {
  readonly browser: Browser;
  readonly watch: CDPSession;
  /** A page that looks at pictures. */
  readonly judge: Page;
  readonly count: number;
  /** The one in the middle of the board: it is dragged and written on. What is chosen may cover its neighbours. */
  readonly note: number;
}

/** A browser that has just opened a window loads pages of its own for it, beside the one that is measured. Milliseconds. */
const settling = 2500;

/** Opens a board in a fresh browser profile; `use` ends before it is closed. */
export async function withBoard<Answer>(
  bench: Bench,
  product: Product,
  view: 'opening' | 'all',
  use: (board: OpenBoard, drawn: number) => Promise<Answer>,
  turns = 3,
): Promise<Answer> {
  const { browser, judge, count } = bench;
  const context = await browser.newContext(screenOf);
  try {
    await product.prepare(context, view);
    const page = await context.newPage();
    await wait(settling);
    const { took, board } = await firstDraw(product, view, page, judge, count);
    await board.cdp.send('Performance.enable');
    return await use(board, took);
  } catch (fault) {
    if (turns > 1 && fault instanceof NoPictures)
      return await withBoard(bench, product, view, use, turns - 1);
    throw fault;
  } finally {
    await context.close();
  }
}

export async function oneRound(bench: Bench, product: Product): Promise<Round> {
  const opening = await withBoard(bench, product, 'opening', async (_, drawn) => drawn);
  return withBoard(bench, product, 'all', async (board, drawn) => {
    const heap = await heapAfterCollection(board.cdp);
    await board.look('all');
    const all = { ...(await gesturesOn(bench, board, 8, 2)), drawn, heap };
    await board.look('near');
    const near = await gesturesOn(bench, board, 40, 6);
    await board.look('near');
    const typing = await typeInto(board, bench.note);
    return { opening, all, near, typing, heapAtEnd: await heapAfterCollection(board.cdp) };
  });
}

/** `stride` and `delta` as in `pan` and `zoom`. */
async function gesturesOn(bench: Bench, board: OpenBoard, stride: number, delta: number): Promise<Gestures> {
  const view = stride > 20 ? 'near' : 'all';
  // A page that is behind goes on moving after the hands have stopped.
  const calmly = async (gesture: () => Promise<number>): Promise<Frames> => {
    await comesToRest(board.page);
    const frames = await watchFrames(board, bench.watch, gesture);
    await comesToRest(board.page);
    return frames;
  };
  const panned = await calmly(() => pan(board, stride));
  await board.look(view);
  const zoomed = await calmly(() => zoom(board, view === 'near' ? delta : -delta));
  await board.look(view);
  await comesToRest(board.page);
  return { pan: panned, zoom: zoomed, drag: await draggedThereAndBack(board, bench.note, calmly) };
}

/** Milliseconds until a note that was dragged must have been seen elsewhere. */
const patience = 4000;
const tries = 4;

/** A press that lands while a page is behind with its frames may be lost: then it is pressed again, as people do. */
async function draggedThereAndBack(
  board: OpenBoard,
  note: number,
  watched: (gesture: () => Promise<number>) => Promise<Frames>,
): Promise<Frames> {
  for (let turn = 0; turn < tries; turn++) {
    const home = await board.spot(note);
    const carry = await grab(board, note);
    const frames = await watched(() => carry({ x: home.x + 90, y: home.y + 60 }));
    if (!(await cameAlong(board, note, home))) continue;
    await drag(board, note, home);
    await wait(300);
    return frames;
  }
  throw new Error(`${await board.page.title()}: the note did not come along`);
}

async function cameAlong(board: OpenBoard, note: number, home: Spot): Promise<boolean> {
  const until = performance.now() + patience;
  while (performance.now() < until) {
    const { x, y } = await board.spot(note);
    if (Math.hypot(x - home.x, y - home.y) > 30) return true;
    await wait(100);
  }
  return false;
}

/** Until the page keeps up with the screen again: five frames in a row, or as long as anybody would wait. */
const comesToRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const begun = performance.now();
    let [last, calm] = [begun, 0];
    while (calm < 5 && performance.now() - begun < 5000) {
      const now = await new Promise<number>((frame) => requestAnimationFrame(frame));
      calm = now - last < 40 ? calm + 1 : 0;
      last = now;
    }
    await new Promise((later) => setTimeout(later, 400));
  });
