import { tabTo } from '../fixtures/keyboard.ts';
import type { KindHands } from './kind-hands.ts';

export const availabilityHands: KindHands = {
  kind: 'availability',
  async fill(page, nth) {
    const dates = page.getByRole('group').filter({ has: page.getByRole('radio') });
    const first = page.getByRole('radio', { name: 'Yes', exact: true }).first();
    const taken = page.getByRole('radio', { checked: true }).first();
    // A group of radios is one stop: the chosen one, or the first.
    await tabTo(page, (await taken.count()) > 0 ? taken : first);
    await page.keyboard.press('Space');
    for (let step = 0; step <= nth % 3; step++) await page.keyboard.press('ArrowRight');
    if (
      (await dates.getByRole('radio', { checked: true }).count()) <
      (await page.getByRole('radio').count()) / 3
    ) {
      await tabTo(page, page.getByRole('button', { name: 'No to the rest' }));
      await page.keyboard.press('Enter');
    }
  },
};
