import { tabTo } from '../fixtures/keyboard.ts';
import type { KindHands } from './kind-hands.ts';
import { pickByKeys } from './radio-keys.ts';

export const availabilityHands: KindHands = {
  kind: 'availability',
  async fill(page, nth) {
    const ifNeeded = page.getByRole('radio', { name: 'If I have to' });
    const dates = page.getByRole('group').filter({ has: ifNeeded, hasNot: page.getByRole('group') });
    await pickByKeys(page, dates.first().getByRole('radio'), nth);
    await pickByKeys(page, dates.nth(1).getByRole('radio'), Math.floor(nth / 3));
    if ((await dates.locator(':checked').count()) < (await dates.count())) {
      await tabTo(page, page.getByRole('button', { name: 'No to the rest' }));
      await page.keyboard.press('Enter');
    }
  },
};
