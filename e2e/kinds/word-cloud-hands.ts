import { tabTo } from '../fixtures/keyboard.ts';
import type { KindHands } from './kind-hands.ts';

const words = ['Brave', 'fair', 'Kind', 'open', 'Listening', 'warm', 'quick', 'honest'];

export const wordCloudHands: KindHands = {
  kind: 'word-cloud',
  async fill(page, nth) {
    await tabTo(page, page.getByRole('textbox', { name: 'Word 1' }));
    for (const at of [nth, nth + 1, nth + 3]) {
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(words[at % words.length] ?? 'fair');
      if (at < nth + 3) await page.keyboard.press('Enter');
    }
  },
};
