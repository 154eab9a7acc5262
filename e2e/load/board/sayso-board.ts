import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { Bot, freshId } from '../../bots/bot.ts';
import { keyOf, startWorkshop, takeSeat } from '../../bots/front-door.ts';
import type { Camera } from '../peers/src/contract.ts';
import { addNotes, give, placeOf } from './fill-board.ts';
import type { BenchNote } from './planned-notes.ts';
import { type OpenBoard, type Product, screenOf } from './product.ts';

/** A workshop on a real server whose current step is a board full of notes, and the lead's seat in it. */
export interface SaysoRoom {
  readonly origin: string;
  readonly code: string;
  readonly board: string;
  readonly notes: readonly string[];
  /** The lead's seat twice: a screen without a face that fills the board, and the token for the browser. */
  readonly lead: Bot;
  readonly token: string;
  readonly address: string;
}

export async function saysoRoom(origin: string, notes: readonly BenchNote[]): Promise<SaysoRoom> {
  const { code, links } = await startWorkshop(origin, { title: 'Board' });
  const { token } = await takeSeat(origin, code, keyOf(links.lead));
  const lead = await Bot.join(origin, code, { token });
  const [board, step] = [freshId(), freshId()];
  await give(lead, { type: 'board.CreateBoard', id: board, title: 'Our school', sections: [] });
  await give(lead, { type: 'board.OpenBoard', id: board });
  const shows = { what: 'board', id: board };
  await give(lead, { type: 'agenda.AddItem', id: step, title: 'Notes', instruction: '', shows });
  await give(lead, { type: 'agenda.GoTo', id: step });
  const ids = await addNotes(lead, board, notes);
  return { origin, code, board, notes: ids, lead, token, address: new URL(links.lead, origin).href };
}

/** The product as the lead of a workshop has it: built pages, server, console around the board. */
export function saysoProduct({ code, token, address, lead, notes }: SaysoRoom): Product {
  /** What the tab of somebody keeps who has looked at everything: after a reload they do so again. */
  let tab: Promise<TabEntries> | undefined;
  const sayso: Product = {
    name: 'Sayso',
    async prepare(context, view) {
      await context.addInitScript(keepSeat, { code, token });
      const browser = context.browser();
      if (view === 'opening' || !browser) return;
      tab ??= tabOfLooker(browser, sayso);
      await context.addInitScript(keepTab, await tab);
    },
    address: () => address,
    opened: (page, cdp, count) => openedSayso(page, cdp, count, lead, notes),
  };
  return sayso;
}

function keepSeat({ code, token }: { code: string; token: string }): void {
  localStorage.setItem(`sayso.seat.${code}.lead`, JSON.stringify({ at: Date.now(), value: token }));
}

type TabEntries = readonly (readonly [key: string, value: string])[];

function keepTab(entries: TabEntries): void {
  for (const [key, value] of entries) sessionStorage.setItem(key, value);
}

async function tabOfLooker(browser: Browser, sayso: Product): Promise<TabEntries> {
  const context = await browser.newContext(screenOf);
  await sayso.prepare(context, 'opening');
  const page = await context.newPage();
  await page.goto(sayso.address('opening'));
  const board = await sayso.opened(page, await context.newCDPSession(page), 0);
  await board.look('all');
  await page.waitForFunction(() => Object.keys(sessionStorage).some((key) => key.includes('board-place')));
  const entries = await page.evaluate(() => Object.entries(sessionStorage));
  await context.close();
  return entries;
}

async function openedSayso(
  page: Page,
  cdp: CDPSession,
  count: number,
  lead: Bot,
  notes: readonly string[],
): Promise<OpenBoard> {
  const picture = page.locator('[role="application"]');
  await picture.locator('canvas').first().waitFor();
  const box = await picture.boundingBox();
  if (!box) throw new Error('There is no picture');
  const board: OpenBoard = {
    page,
    cdp,
    box,
    count: () => Promise.resolve(count),
    look: (view) => lookWithHands(board, view),
    async spot(note) {
      const { x, y, scale } = await cameraOf(page);
      const lying = placeOf(lead, notes[note] ?? '');
      if (!lying) throw new Error(`There is no note ${note}`);
      return { x: box.x + x + (lying.x + 100) * scale, y: box.y + y + (lying.y + 100) * scale };
    },
  };
  return board;
}

/** The sheet with the board on it was last drawn from there. */
export const cameraOf = (page: Page): Promise<Camera> =>
  page.evaluate(() => {
    const sheet = document.querySelector<HTMLCanvasElement>('[role="application"] canvas');
    const drawn = sheet?.getContext('2d')?.getTransform();
    if (!drawn) throw new Error('There is no picture');
    return { x: drawn.e, y: drawn.f, scale: drawn.a };
  });

/** Goes there with the wheel and the buttons, as people do. */
async function lookWithHands(board: OpenBoard, view: 'near' | 'all'): Promise<void> {
  const { page, cdp, box } = board;
  await page.getByRole('button', { name: 'See everything' }).click();
  await wait(400);
  if (view === 'all') return;
  const middle = { x: box.width / 2, y: box.height / 2 };
  const at = { x: box.x + middle.x, y: box.y + middle.y };
  // First to the middle of the board, then nearer; what that leaves to be mended is done in the next turn.
  for (let turn = 0; turn < 40; turn++) {
    const { x, y, scale } = await cameraOf(page);
    const way = { deltaX: x - middle.x, deltaY: y - middle.y };
    const inMiddle = Math.hypot(way.deltaX, way.deltaY) < 1;
    if (inMiddle && Math.abs(scale - 1) < 0.001) break;
    const nearer = Math.max(-60, Math.min(60, Math.log(scale) * 100));
    await cdp.send('Input.dispatchMouseEvent', {
      ...{ type: 'mouseWheel', ...at },
      ...(inMiddle ? { modifiers: 2, deltaX: 0, deltaY: nearer } : way),
    });
    await wait(80);
  }
  await wait(300);
}
