import type { AnyKind } from './activity-kind.ts';
import { choice } from './kinds/choice/choice.ts';
import { pin } from './kinds/pin/pin.ts';

/** Every kind of question there is. */
export const kinds = [choice, pin] as const satisfies readonly AnyKind[];

const byKey: ReadonlyMap<string, AnyKind> = new Map(kinds.map((kind) => [kind.key, kind]));

/** Undefined when this version of the app does not know the kind. */
export const kindOf = (key: string): AnyKind | undefined => byKey.get(key);
