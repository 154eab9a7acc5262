import type { Value } from '@sayso/shared/features/activities/kinds/check-in/check-in.values.ts';
import { calmFace, excitedFace, happyFace, mixedFace, tiredFace, worriedFace } from '../../drawings/faces.ts';
import { handWith, thumbDown, thumbSideways, thumbUp } from '../../drawings/hands.ts';
import type { Drawing } from '../../figures/figure.ts';

export const valueDrawings: Readonly<Record<Value, Drawing>> = {
  up: thumbUp,
  sideways: thumbSideways,
  down: thumbDown,
  fist: handWith(0),
  one: handWith(1),
  two: handWith(2),
  three: handWith(3),
  four: handWith(4),
  five: handWith(5),
  calm: calmFace,
  happy: happyFace,
  tired: tiredFace,
  worried: worriedFace,
  excited: excitedFace,
  mixed: mixedFace,
};
