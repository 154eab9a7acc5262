import { availabilityHands } from './availability-hands.ts';
import { choiceHands } from './choice-hands.ts';
import type { KindHands } from './kind-hands.ts';

import { panelHands } from './panel-hands.ts';

/** Hands for every kind, in the order of `kinds.ts`. */
export const everyHands: readonly KindHands[] = [choiceHands, availabilityHands, panelHands];
