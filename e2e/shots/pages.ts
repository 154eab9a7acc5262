import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
import type { PretendRoom } from '../demo/pretend-room.ts';
import { sizes } from './camera.ts';

export type Pages = Record<'young' | 'lead' | 'support' | 'display', Page>;

export async function openPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: sizes.laptop, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** Nothing is focused or pointed at, as for somebody who just looks. */
export async function letGo(page: Page): Promise<void> {
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.mouse.move(1, 1);
}

/** The pretend people are awake for so many milliseconds. While pictures are taken they rest. */
export async function live(room: PretendRoom, time: number): Promise<void> {
  room.start();
  await pause(time);
  await room.rest();
}
