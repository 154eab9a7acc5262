import { tabTo } from '../fixtures/keyboard.ts';
import type { KindHands } from './kind-hands.ts';

export const approvalHands: KindHands = {
  kind: 'approval',
  async fill(page, nth) {
    const box = page.getByRole('checkbox').nth(nth % 5);
    if (await box.isChecked()) return;
    await tabTo(page, box);
    await page.keyboard.press('Space');
  },
};
