import { tabTo } from '../fixtures/keyboard.ts';
import type { KindHands } from './kind-hands.ts';

const pitches = 3;
const criteria = 2;

export const panelHands: KindHands = {
  kind: 'panel',
  async fill(page, nth) {
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
        const radios = page
          .getByRole('group')
          .filter({ has: page.getByRole('radio'), hasNot: page.getByRole('progressbar') })
          .nth(criterion)
          .getByRole('radio');
        // A group of radios is one stop: the chosen one, or the first.
        const checked = radios.and(page.getByRole('radio', { checked: true }));
        await tabTo(page, (await checked.count()) > 0 ? checked : radios.first());
        await page.keyboard.press('Space');
        for (let step = 0; step <= (nth + criterion) % 3; step++) await page.keyboard.press('ArrowRight');
      }
    }
  },
};
