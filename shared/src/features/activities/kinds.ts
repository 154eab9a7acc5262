import type { AnyKind } from './activity-kind.ts';
import { checkIn } from './kinds/check-in/check-in.ts';
import { choice } from './kinds/choice/choice.ts';
import { faces } from './kinds/faces/faces.ts';
import { ladder } from './kinds/ladder/ladder.ts';
import { pace } from './kinds/pace/pace.ts';
import { scale } from './kinds/scale/scale.ts';

/** Every kind of question there is. */
export const kinds = [choice, scale, faces, checkIn, ladder, pace] as const satisfies readonly AnyKind[];

const byKey: ReadonlyMap<string, AnyKind> = new Map(kinds.map((kind) => [kind.key, kind]));

/** Undefined when this version of the app does not know the kind. */
export const kindOf = (key: string): AnyKind | undefined => byKey.get(key);
