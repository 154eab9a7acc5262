import { checkIn } from '@sayso/shared/features/activities/kinds/check-in/check-in.ts';
import { type Style, valuesOf } from '@sayso/shared/features/activities/kinds/check-in/check-in.values.ts';
import { degrees, faces } from '@sayso/shared/features/activities/kinds/faces/faces.ts';
import { ladder } from '@sayso/shared/features/activities/kinds/ladder/ladder.ts';
import { pace, paces } from '@sayso/shared/features/activities/kinds/pace/pace.ts';
import { dontKnow, scale } from '@sayso/shared/features/activities/kinds/scale/scale.ts';
import { type Answering, answering } from './asked.ts';
import { placeNear, pull } from './leanings.ts';

/** How often each value comes, in the order of `valuesOf` the style. */
const often: Readonly<Record<Style, readonly number[]>> = {
  thumbs: [6, 3, 1],
  fist: [1, 1, 2, 5, 6, 3],
  mood: [3, 3, 4, 2, 2, 3],
};

export const feeling: Readonly<Record<string, Answering>> = {
  scale: answering(scale, (dice, { statements, points }) => ({
    answers: Object.fromEntries(
      statements.map(({ id, label }) => {
        const point = points[placeNear(dice, 0.3 + 0.6 * pull(label), points.length)];
        return [id, point && !dice.happens(0.06) ? point.id : dontKnow];
      }),
    ),
  })),
  faces: answering(faces, (dice) => {
    const degree = degrees[placeNear(dice, 0.7, degrees.length)];
    return degree && { degree };
  }),
  'check-in': answering(checkIn, (dice, { style }) => {
    const drawn = valuesOf[style].flatMap((value, at) =>
      Array.from({ length: often[style][at] ?? 1 }, () => value),
    );
    const value = dice.pick(drawn);
    return value && { value };
  }),
  /** Halfway up: asked, and not yet deciding together. */
  ladder: answering(ladder, (dice, { rungs }) => ({ rung: placeNear(dice, 0.55, rungs) + 1 })),
  pace: answering(pace, (dice) => {
    const says = dice.pick([...paces, 'too-fast'] as const);
    return says && { says };
  }),
};
