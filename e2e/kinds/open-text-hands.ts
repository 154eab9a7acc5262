import { tabTo } from '../fixtures/keyboard.ts';
import type { KindHands } from './kind-hands.ts';

const cards = ['More lights', 'A bus on Sundays', 'A quiet room', 'A court that is open late'];

export const openTextHands: KindHands = {
  kind: 'open-text',
  sendsItself: true,
  async fill(page, nth) {
    await tabTo(page, page.getByRole('textbox', { name: 'Your card' }));
    await page.keyboard.type(cards[nth % cards.length] ?? 'More lights');
    await tabTo(page, page.getByRole('button', { name: 'Post' }));
    await page.keyboard.press('Enter');
  },
};
