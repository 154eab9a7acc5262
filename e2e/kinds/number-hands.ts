import { tabTo } from '../fixtures/keyboard.ts';
import type { KindHands } from './kind-hands.ts';

export const numberHands: KindHands = {
  kind: 'number',
  async fill(page, nth) {
    await tabTo(page, page.getByRole('textbox', { name: /^Your number/ }).first());
    await page.keyboard.press('Control+A');
    await page.keyboard.type(String(30 + ((nth * 7) % 150)));
  },
};
