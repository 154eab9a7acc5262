import { chooseByKeys } from '../fixtures/radio-keys.ts';
import type { KindHands } from './kind-hands.ts';

export const facesHands: KindHands = {
  kind: 'faces',
  async fill(page, nth) {
    await chooseByKeys(page, page.getByRole('main'), nth % 5);
  },
};
