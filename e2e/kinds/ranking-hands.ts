import { tabTo } from '../fixtures/keyboard.ts';
import type { KindHands } from './kind-hands.ts';

const topics = ['Talking about mental health', 'Vaping', 'Cost of living', 'Climate change', 'Self-care'];

export const rankingHands: KindHands = {
  kind: 'ranking',
  async fill(page, nth) {
    const firstOut = page.getByRole('button', { name: /^Take out: / }).first();
    while (await firstOut.isVisible()) {
      await tabTo(page, firstOut);
      await page.keyboard.press('Enter');
    }
    // The cards stand in another order for each person.
    for (const topic of [topics[nth % 5] ?? '', topics[(nth + 1) % 5] ?? '']) {
      await tabTo(page, page.getByRole('button', { name: new RegExp(`^${topic}`) }).first());
      await page.keyboard.press('Space');
    }
    await tabTo(page, page.getByRole('button', { name: /^Earlier: / }).nth(1));
    await page.keyboard.press('Enter');
  },
};
