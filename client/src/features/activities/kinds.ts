import type { AnyActivityUi } from './activity-ui.ts';
import { choiceUi } from './kinds/choice/choice-ui.ts';
import { pinUi } from './kinds/pin/pin-ui.ts';

/** Every kind of question this app can show. */
export const activityUis: readonly AnyActivityUi[] = [choiceUi, pinUi];

export const activityUiOf = (kind: string): AnyActivityUi | undefined =>
  activityUis.find(({ key }) => key === kind);
