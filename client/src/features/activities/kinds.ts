import type { AnyActivityUi } from './activity-ui.ts';
import { availabilityUi } from './kinds/availability/availability-ui.ts';
import { choiceUi } from './kinds/choice/choice-ui.ts';

import { panelUi } from './kinds/panel/panel-ui.ts';

/** Every kind of question this app can show. */
export const activityUis: readonly AnyActivityUi[] = [choiceUi, availabilityUi, panelUi];

export const activityUiOf = (kind: string): AnyActivityUi | undefined =>
  activityUis.find(({ key }) => key === kind);
