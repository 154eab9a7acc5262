import { tabTo } from '../fixtures/keyboard.ts';
import type { KindHands } from './kind-hands.ts';

const names = ['Too fast', 'Too slow', 'I’m lost'];

export const paceHands: KindHands = {
  kind: 'pace',
  async fill(page, nth) {
    const button = page.getByRole('main').getByRole('button', { name: names[nth % names.length] ?? '' });
    await tabTo(page, button);
    // Pressed once more it would be taken back.
    if ((await button.getAttribute('aria-pressed')) !== 'true') await page.keyboard.press('Space');
  },
};
