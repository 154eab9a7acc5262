import { tabTo } from '../fixtures/keyboard.ts';
import type { KindHands } from './kind-hands.ts';

export const choiceHands: KindHands = {
  kind: 'choice',
  async fill(page, nth) {
    await tabTo(page, page.getByRole('checkbox').nth(nth % 4));
    await page.keyboard.press('Space');
  },
};
