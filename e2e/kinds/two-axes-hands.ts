import { tabTo } from '../fixtures/keyboard.ts';
import type { KindHands } from './kind-hands.ts';

export const twoAxesHands: KindHands = {
  kind: 'two-axes',
  async fill(page, nth) {
    const square = page.getByRole('button', { name: /^Place .* arrow keys/ }).first();
    const next = page.getByRole('button', { name: /^Next: / }).first();
    for (;;) {
      await tabTo(page, square);
      await page.keyboard.press('Enter');
      for (let step = 0; step <= nth % 4; step += 1) await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowUp');
      if (!(await next.isVisible())) return;
      await tabTo(page, next);
      await page.keyboard.press('Enter');
    }
  },
};
