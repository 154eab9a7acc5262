import { scaleSamples } from '@sayso/shared/features/activities/kinds/scale/scale.samples.ts';
import { chooseByKeys } from '../fixtures/radio-keys.ts';
import type { KindHands } from './kind-hands.ts';

export const scaleHands: KindHands = {
  kind: 'scale',
  async fill(page, nth) {
    const statements = scaleSamples.cases[0]?.setup.statements ?? [];
    for (const [at, { label }] of statements.entries()) {
      await chooseByKeys(page, page.getByRole('group', { name: label, exact: true }), (nth + at) % 6);
    }
  },
};
