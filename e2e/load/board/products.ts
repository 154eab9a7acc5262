import type { Browser } from '@playwright/test';
import { peerAddress, peerProduct } from './peer-board.ts';
import { type PeerServer, peerNames } from './peer-pages.ts';
import { type Cameras, type OpenBoard, type Product, screenOf } from './product.ts';
import { cameraOf, type SaysoRoom, saysoProduct } from './sayso-board.ts';

/** Sayso and, when their pages are served, the peers: as large as Sayso's picture, looking at the same places. */
export async function productsOf(
  browser: Browser,
  room: SaysoRoom,
  peers: PeerServer | undefined,
): Promise<readonly Product[]> {
  const sayso = saysoProduct(room);
  if (!peers) return [sayso];
  const { box, cameras } = await learn(browser, sayso, room.notes.length);
  for (const name of peerNames) {
    const address = peerAddress(peers.origin, name, box, cameras.all);
    peers.stored.set(name, await storedBy(browser, address, room.notes.length));
  }
  return [sayso, ...peerNames.map((name) => peerProduct(name, peers.origin, box, cameras))];
}

async function learn(
  browser: Browser,
  sayso: Product,
  count: number,
): Promise<{ readonly box: OpenBoard['box']; readonly cameras: Cameras }> {
  const context = await browser.newContext(screenOf);
  await sayso.prepare(context, 'opening');
  const page = await context.newPage();
  await page.goto(sayso.address('opening'));
  const board = await sayso.opened(page, await context.newCDPSession(page), count);
  await page.waitForTimeout(1000);
  const opening = await cameraOf(page);
  await board.look('all');
  const all = await cameraOf(page);
  await board.look('near');
  const near = await cameraOf(page);
  await context.close();
  return { box: board.box, cameras: { opening, all, near } };
}

/** What a peer would have stored for the notes: it starts from that whenever it is measured. */
async function storedBy(browser: Browser, address: string, count: number): Promise<string> {
  const context = await browser.newContext(screenOf);
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction((wanted) => window.bench?.count() === wanted, count);
  await page.evaluate(() => window.bench.ready);
  await page.waitForTimeout(1000);
  const stored = await page.evaluate(() => window.bench.stored());
  await context.close();
  return stored;
}
