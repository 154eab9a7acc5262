import { tabTo } from '../fixtures/keyboard.ts';
import type { KindHands } from './kind-hands.ts';

const texts = ['More breaks', 'More time in small groups', 'A warm room', 'Less talking, more doing'];

export const writtenHands: KindHands = {
  kind: 'written',
  async fill(page, nth) {
    await tabTo(page, page.getByRole('textbox', { name: 'Your answer' }));
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(texts[nth % texts.length] ?? 'More breaks');
  },
};
