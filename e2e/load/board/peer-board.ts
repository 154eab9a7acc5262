import type { CDPSession, Page } from '@playwright/test';
import type { Cameras, OpenBoard, Product } from './product.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A peer's page, as large as Sayso's picture of the board and looking at the same places. */
export function peerProduct(name: string, origin: string, size: Size, cameras: Cameras): Product {
  return {
    name,
    prepare: async () => {},
    address: (view) => peerAddress(origin, name, size, cameras[view], `/stored/${name}`),
    opened: (page, cdp, count) => openedPeer(page, cdp, count, size, cameras),
  };
}

/** With `stored`, the page starts from what it stored itself, as after a reload; without, from the plain notes. */
export function peerAddress(
  origin: string,
  name: string,
  size: Size,
  camera: Cameras['all'],
  stored?: string,
): string {
  const search = new URLSearchParams({
    ...{ width: String(size.width), height: String(size.height) },
    ...{ x: String(camera.x), y: String(camera.y), scale: String(camera.scale) },
    ...(stored === undefined ? {} : { stored }),
  });
  return `${origin}/${name}.html?${search}`;
}

async function openedPeer(
  page: Page,
  cdp: CDPSession,
  count: number,
  size: Size,
  cameras: Cameras,
): Promise<OpenBoard> {
  await page.waitForFunction((wanted) => window.bench?.count() === wanted, count);
  await page.evaluate(() => window.bench.ready);
  return {
    page,
    cdp,
    box: { x: 0, y: 0, width: size.width, height: size.height },
    count: () => page.evaluate(() => window.bench.count()),
    look: (view) => page.evaluate((camera) => window.bench.look(camera), cameras[view]),
    spot: (note) => page.evaluate((n) => window.bench.spot(n), note),
  };
}
