import { choiceSamples } from '../features/activities/kinds/choice/choice.samples.ts';
import { pinSamples } from '../features/activities/kinds/pin/pin.samples.ts';
import type { AnySamples } from '../features/activities/samples.ts';

/** Questions and answers of every kind, in the order of `kinds.ts`. */
export const everySample: readonly AnySamples[] = [choiceSamples, pinSamples];
