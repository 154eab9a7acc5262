import { tabTo } from '../fixtures/keyboard.ts';
import { chooseByKeys } from '../fixtures/radio-keys.ts';
import type { KindHands } from './kind-hands.ts';

const pitches = 3;
const criteria = 2;

export const panelHands: KindHands = {
  kind: 'panel',
  async fill(page, nth) {
    const points = page.getByRole('radio', { name: '2', exact: true });
    const rows = page.getByRole('group').filter({ has: points, hasNot: page.getByRole('group') });
    for (let pitch = 0; pitch < pitches; pitch++) {
      // From the list, because the order is another one for everybody.
      await tabTo(page, page.getByRole('list', { name: 'All pitches' }).getByRole('button').nth(pitch));
      await page.keyboard.press('Enter');
      if ((pitch + nth) % 3 === 2) {
        const pass = page.getByRole('button', { name: 'Pass on this one' });
        await tabTo(page, pass);
        if ((await pass.getAttribute('aria-pressed')) !== 'true') await page.keyboard.press('Enter');
        continue;
      }
      for (let criterion = 0; criterion < criteria; criterion++) {
        await chooseByKeys(page, rows.nth(criterion), (nth + pitch + criterion) % 5);
      }
    }
  },
};
