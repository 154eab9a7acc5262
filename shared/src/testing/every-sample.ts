import { checkInSamples } from '../features/activities/kinds/check-in/check-in.samples.ts';
import { choiceSamples } from '../features/activities/kinds/choice/choice.samples.ts';
import { facesSamples } from '../features/activities/kinds/faces/faces.samples.ts';
import { ladderSamples } from '../features/activities/kinds/ladder/ladder.samples.ts';
import { paceSamples } from '../features/activities/kinds/pace/pace.samples.ts';
import { scaleSamples } from '../features/activities/kinds/scale/scale.samples.ts';
import type { AnySamples } from '../features/activities/samples.ts';

/** Questions and answers of every kind, in the order of `kinds.ts`. */
export const everySample: readonly AnySamples[] = [
  choiceSamples,
  scaleSamples,
  facesSamples,
  checkInSamples,
  ladderSamples,
  paceSamples,
];
