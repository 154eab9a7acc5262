import { tabTo } from '../fixtures/keyboard.ts';
import { chooseByKeys } from '../fixtures/radio-keys.ts';
import type { KindHands } from './kind-hands.ts';

export const formHands: KindHands = {
  kind: 'form',
  async fill(page, nth) {
    const back = page.getByRole('button', { name: 'Back', exact: true });
    if ((await back.getAttribute('aria-disabled')) !== 'true') {
      await tabTo(page, back);
      await page.keyboard.press('Enter');
    }
    // Yes and No in turn: the next question is another one then.
    const came = page.getByRole('group', { name: 'Were you there last time?' });
    await chooseByKeys(page, came, nth % 2);
    if (nth % 2 === 1) {
      const why = page.getByRole('group', { name: 'What kept you away?' });
      await chooseByKeys(page, why, Math.floor(nth / 2) % 2);
    }
    await tabTo(page, page.getByRole('button', { name: 'Next page' }));
    await page.keyboard.press('Enter');
    const pass = page.getByRole('button', { name: 'Pass this question' }).first();
    await tabTo(page, pass);
    if ((await pass.getAttribute('aria-pressed')) !== 'true') await page.keyboard.press('Enter');
  },
};
