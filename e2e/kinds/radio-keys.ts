import type { Locator, Page } from '@playwright/test';
import { tabTo } from '../fixtures/keyboard.ts';

/** Chooses one of a group of radios with Tab, Space and arrows. The group is one stop: the chosen one, or the first. */
export async function pickByKeys(page: Page, radios: Locator, wanted: number): Promise<void> {
  const checked = radios.and(page.locator(':checked'));
  await tabTo(page, (await checked.count()) > 0 ? checked : radios.first());
  await page.keyboard.press('Space');
  const all = await radios.count();
  for (let step = 0; step < all && !(await radios.nth(wanted % all).isChecked()); step++) {
    await page.keyboard.press('ArrowRight');
  }
}
