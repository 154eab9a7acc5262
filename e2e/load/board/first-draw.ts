import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { OpenBoard, Product } from './product.ts';

interface TraceEvent {
  readonly name: string;
  /** Microseconds. */
  readonly ts: number;
  readonly args: { readonly snapshot?: string; readonly data?: { readonly documentLoaderURL?: string } };
}

export class NoPictures extends Error {}

/** Pictures go on being taken for so long after the page has all its notes. Milliseconds. */
const afterwards = 1500;

/**
 * Opens a board and answers when its picture was whole: the time from the start of the navigation to the first frame
 * after which nothing changes any more in the middle of the board. Frames are the browser's own record of what was
 * on the screen, for every product the same.
 */
export async function firstDraw(
  product: Product,
  view: 'opening' | 'all',
  page: Page,
  judge: Page,
  count: number,
): Promise<{ readonly took: number; readonly board: OpenBoard }> {
  const cdp = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      excludedCategories: ['*'],
      includedCategories: ['blink.user_timing', 'disabled-by-default-devtools.screenshot'],
    },
  });
  const address = product.address(view);
  await page.goto(address, { waitUntil: 'commit' });
  const board = await product.opened(page, cdp, count);
  await wait(afterwards);
  const over = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await over;
  const begun = events.findLast(
    ({ name, args }) => name === 'navigationStart' && args.data?.documentLoaderURL?.startsWith('http'),
  );
  const pictures = events.filter(({ name }) => name === 'Screenshot').sort((a, b) => a.ts - b.ts);
  // Now and then the browser keeps no record. Then the page is opened once more.
  if (!begun || pictures.length === 0) throw new NoPictures(`${product.name} left no pictures`);
  const whole = await judge.evaluate(firstWhole, {
    pictures: pictures.map(({ args }) => args.snapshot ?? ''),
    width: page.viewportSize()?.width ?? 0,
    box: board.box,
  });
  const drawn = pictures[whole];
  if (!drawn) throw new Error(`${product.name} was never drawn`);
  return { took: (drawn.ts - begun.ts) / 1000, board };
}

interface Pictures {
  readonly pictures: readonly string[];
  /** Of the window, in CSS pixels. */
  readonly width: number;
  readonly box: OpenBoard['box'];
}

/** The first picture from which on all look like the last one, in the middle of the board. Runs in a page. */
async function firstWhole({ pictures, width, box }: Pictures): Promise<number> {
  const pixels = await Promise.all(
    pictures.map(async (picture) => {
      const blob = await (await fetch(`data:image/jpeg;base64,${picture}`)).blob();
      const image = await createImageBitmap(blob);
      const scale = image.width / width;
      // A fifth on each side is left out: menus and buttons lie there.
      const area = [box.x + box.width / 5, box.y + box.height / 5, box.width * 0.6, box.height * 0.6];
      const [left = 0, top = 0, wide = 1, high = 1] = area.map((length) => Math.round(length * scale));
      const pen = new OffscreenCanvas(wide, high).getContext('2d', { willReadFrequently: true });
      if (!pen) throw new Error('This browser can not draw');
      pen.drawImage(image, -left, -top);
      return pen.getImageData(0, 0, wide, high).data;
    }),
  );
  const last = pixels.at(-1) ?? new Uint8ClampedArray();
  const isLikeLast = (one: Uint8ClampedArray): boolean => {
    let other = 0;
    for (let at = 0; at < last.length; at += 4) {
      const apart = (n: number): number => Math.abs((one[at + n] ?? 0) - (last[at + n] ?? 0));
      if (Math.max(apart(0), apart(1), apart(2)) > 24) other += 1;
    }
    return other < last.length / 4 / 500;
  };
  return pixels.findLastIndex((one) => !isLikeLast(one)) + 1;
}
