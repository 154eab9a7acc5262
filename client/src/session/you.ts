import type { Welcome } from '@sayso/shared/protocol.ts';

/** Who this screen is: what it may see (`viewer`) and who gives its commands (`actor`). */
export type You = Welcome['you'];
