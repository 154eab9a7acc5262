import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { OpenBoard } from './product.ts';

const sentence = 'we want to paint the wall together';
/** Milliseconds between two keys: a fast writer. */
const pace = 70;

declare global {
  interface Window {
    /** Ends the log and answers what each key took. */
    keyLog?: () => number[];
  }
}

/** Opens a note's editor as people do, types into it, and answers for each key how long it took to be on the screen. */
export async function typeInto(board: OpenBoard, note: number): Promise<readonly number[]> {
  const { page, cdp } = board;
  await openEditor(board, note);
  await page.evaluate(logKeys);
  for (const key of sentence) {
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', text: key, key });
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
    await wait(pace);
  }
  return page.evaluate(() => window.keyLog?.() ?? []);
}

const tries = 4;

async function openEditor(board: OpenBoard, note: number): Promise<void> {
  const { page } = board;
  for (let turn = 0; turn < tries; turn++) {
    await wait(800);
    const { x, y } = await board.spot(note);
    await page.mouse.dblclick(x, y);
    if (await isWriting(page)) return;
  }
  throw new Error(`${await page.title()}: the note's editor did not open`);
}

/** Whether a field has the focus within some seconds. */
const isWriting = (page: Page): Promise<boolean> =>
  page
    .waitForFunction(
      () => {
        const field = document.activeElement;
        return (
          field instanceof HTMLTextAreaElement || (field instanceof HTMLElement && field.isContentEditable)
        );
      },
      null,
      { timeout: 5000 },
    )
    .then(
      () => true,
      () => false,
    );

/** From the key to the first frame in which the letter stands in the field; the frame is over when the message comes. */
function logKeys(): void {
  const log: number[] = [];
  const ended = new AbortController();
  window.keyLog = () => {
    ended.abort();
    return log;
  };
  const length = (): number => {
    const field = document.activeElement;
    return field instanceof HTMLTextAreaElement ? field.value.length : (field?.textContent?.length ?? 0);
  };
  const afterFrame = (then: () => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => then();
      port2.postMessage(0);
    });
  };
  const onKey = ({ timeStamp }: KeyboardEvent): void => {
    const before = length();
    const look = (): void => {
      if (length() > before) log.push(performance.now() - timeStamp);
      else if (performance.now() - timeStamp < 2000) afterFrame(look);
    };
    afterFrame(look);
  };
  window.addEventListener('keydown', onKey, { capture: true, signal: ended.signal });
}
