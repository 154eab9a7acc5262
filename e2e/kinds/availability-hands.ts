import { tabTo } from '../fixtures/keyboard.ts';
import { chooseByKeys } from '../fixtures/radio-keys.ts';
import type { KindHands } from './kind-hands.ts';

export const availabilityHands: KindHands = {
  kind: 'availability',
  async fill(page, nth) {
    const ifNeeded = page.getByRole('radio', { name: 'If I have to' });
    const dates = page.getByRole('group').filter({ has: ifNeeded, hasNot: page.getByRole('group') });
    await chooseByKeys(page, dates.first(), nth % 3);
    await chooseByKeys(page, dates.nth(1), Math.floor(nth / 3) % 3);
    if ((await dates.locator(':checked').count()) < (await dates.count())) {
      await tabTo(page, page.getByRole('button', { name: 'No to the rest' }));
      await page.keyboard.press('Enter');
    }
  },
};
