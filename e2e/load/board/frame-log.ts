import type { CDPSession } from '@playwright/test';
import type { OpenBoard } from './product.ts';

/** What a gesture took. */
export interface Frames {
  /** Milliseconds between one frame and the next, while the gesture lasted. */
  readonly gaps: readonly number[];
  /** Milliseconds of the page's main thread per step of input. */
  readonly work: number;
  /** Milliseconds of processor per step of input, in all of the browser: painting happens outside of the page. */
  readonly processor: number;
}

/** Does something with a board and watches its frames. `gesture` answers how many steps of input it sent. */
export async function watchFrames(
  board: OpenBoard,
  browser: CDPSession,
  gesture: () => Promise<number>,
): Promise<Frames> {
  const { page, cdp } = board;
  await page.evaluate(startLog);
  const [taskBefore, processorBefore] = [await taskTime(cdp), await processorTime(browser)];
  const steps = await gesture();
  const [taskAfter, processorAfter] = [await taskTime(cdp), await processorTime(browser)];
  const gaps = await page.evaluate(() => window.frameLog?.() ?? []);
  return {
    gaps,
    work: (taskAfter - taskBefore) / steps,
    processor: (processorAfter - processorBefore) / steps,
  };
}

declare global {
  interface Window {
    /** Ends the log and answers the gaps between frames. */
    frameLog?: () => number[];
  }
}

function startLog(): void {
  const gaps: number[] = [];
  let [last, running] = [0, true];
  const frame = (now: number): void => {
    if (last > 0) gaps.push(now - last);
    last = now;
    if (running) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  window.frameLog = () => {
    running = false;
    return gaps;
  };
}

/** Milliseconds that tasks have taken on the page's main thread. */
async function taskTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

async function processorTime(browser: CDPSession): Promise<number> {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  return 1000 * processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}
