import type { AnyKind } from './activity-kind.ts';
import { availability } from './kinds/availability/availability.ts';
import { choice } from './kinds/choice/choice.ts';

import { panel } from './kinds/panel/panel.ts';

/** Every kind of question there is. */
export const kinds = [choice, availability, panel] as const satisfies readonly AnyKind[];

const byKey: ReadonlyMap<string, AnyKind> = new Map(kinds.map((kind) => [kind.key, kind]));

/** Undefined when this version of the app does not know the kind. */
export const kindOf = (key: string): AnyKind | undefined => byKey.get(key);
