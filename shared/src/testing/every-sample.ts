import { availabilitySamples } from '../features/activities/kinds/availability/availability.samples.ts';
import { choiceSamples } from '../features/activities/kinds/choice/choice.samples.ts';
import { panelSamples } from '../features/activities/kinds/panel/panel.samples.ts';
import type { AnySamples } from '../features/activities/samples.ts';

/** Questions and answers of every kind, in the order of `kinds.ts`. */
export const everySample: readonly AnySamples[] = [choiceSamples, availabilitySamples, panelSamples];
