import { tabTo } from '../fixtures/keyboard.ts';
import type { KindHands } from './kind-hands.ts';

const questions = ['When will it be built?', 'Who decides?', 'Can we choose the colours?'];

export const roomQuestionsHands: KindHands = {
  kind: 'room-questions',
  sendsItself: true,
  async fill(page, nth) {
    await tabTo(page, page.getByRole('textbox', { name: 'Your question' }));
    await page.keyboard.type(questions[nth % questions.length] ?? 'Who decides?');
    await tabTo(page, page.getByRole('button', { name: 'Post' }));
    await page.keyboard.press('Enter');
  },
};
