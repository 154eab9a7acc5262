import { tabTo } from '../fixtures/keyboard.ts';
import type { KindHands } from './kind-hands.ts';

export const pinHands: KindHands = {
  kind: 'pin',
  async fill(page, nth) {
    const pin = page.getByRole('button', { name: /^Pin 1: / });
    if ((await pin.count()) === 0) {
      await tabTo(page, page.getByRole('button', { name: 'Place a pin in the middle' }));
      await page.keyboard.press('Enter');
    } else {
      await tabTo(page, pin);
    }
    const ways = ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft'] as const;
    for (let steps = 0; steps <= nth; steps += 1) {
      await page.keyboard.press(`Shift+${ways[nth % ways.length] ?? 'ArrowUp'}`);
    }
  },
};
