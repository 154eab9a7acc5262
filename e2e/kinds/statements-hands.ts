import { tabTo } from '../fixtures/keyboard.ts';
import type { KindHands } from './kind-hands.ts';

const ways = ['Agree', 'Disagree', 'Not sure'];

export const statementsHands: KindHands = {
  kind: 'statements',
  sendsItself: true,
  async fill(page, nth) {
    await tabTo(page, page.getByRole('button', { name: ways[nth % ways.length] ?? 'Agree', exact: true }));
    await page.keyboard.press('Enter');
  },
};
