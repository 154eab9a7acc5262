import { tabTo } from '../fixtures/keyboard.ts';
import type { KindHands } from './kind-hands.ts';

export const pointsHands: KindHands = {
  kind: 'points',
  async fill(page, nth) {
    const amounts = page.getByRole('group', { name: /^Share out/ }).getByRole('textbox');
    await tabTo(page, amounts.nth(0));
    await page.keyboard.press('Control+A');
    await page.keyboard.type(String(50 + (nth % 10) * 10));
    await tabTo(page, page.getByRole('button', { name: /^More: / }).nth(1 + (nth % 3)));
    await page.keyboard.press('Enter');
  },
};
