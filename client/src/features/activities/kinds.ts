import type { AnyActivityUi } from './activity-ui.ts';
import { availabilityUi } from './kinds/availability/availability-ui.ts';
import { choiceUi } from './kinds/choice/choice-ui.ts';

/** Every kind of question this app can show. */
export const activityUis: readonly AnyActivityUi[] = [choiceUi, availabilityUi];

export const activityUiOf = (kind: string): AnyActivityUi | undefined =>
  activityUis.find(({ key }) => key === kind);
