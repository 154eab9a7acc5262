import { chooseByKeys } from '../fixtures/radio-keys.ts';
import type { KindHands } from './kind-hands.ts';

export const checkInHands: KindHands = {
  kind: 'check-in',
  async fill(page, nth) {
    await chooseByKeys(page, page.getByRole('main'), nth % 3);
  },
};
