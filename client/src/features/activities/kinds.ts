import { canBeInForm } from '@sayso/shared/features/activities/kinds/form/form.ts';
import { kindOf } from '@sayso/shared/features/activities/kinds.ts';
import './activity-rules.ts';
import type { AnyActivityUi } from './activity-ui.ts';
import { approvalUi } from './kinds/approval/approval-ui.ts';
import { availabilityUi } from './kinds/availability/availability-ui.ts';
import { checkInUi } from './kinds/check-in/check-in-ui.ts';
import { choiceUi } from './kinds/choice/choice-ui.ts';
import { facesUi } from './kinds/faces/faces-ui.ts';
import { formUiOf } from './kinds/form/form-ui.ts';
import { ladderUi } from './kinds/ladder/ladder-ui.ts';
import { numberUi } from './kinds/number/number-ui.ts';
import { openTextUi } from './kinds/open-text/open-text-ui.ts';
import { paceUi } from './kinds/pace/pace-ui.ts';
import { panelUi } from './kinds/panel/panel-ui.ts';
import { pinUi } from './kinds/pin/pin-ui.ts';
import { pointsUi } from './kinds/points/points-ui.ts';
import { rankingUi } from './kinds/ranking/ranking-ui.ts';
import { roomQuestionsUi } from './kinds/room-questions/room-questions-ui.ts';
import { scaleUi } from './kinds/scale/scale-ui.ts';
import { statementsUi } from './kinds/statements/statements-ui.ts';
import { twoAxesUi } from './kinds/two-axes/two-axes-ui.ts';
import { wordCloudUi } from './kinds/word-cloud/word-cloud-ui.ts';
import { writtenUi } from './kinds/written/written-ui.ts';

const plain: readonly AnyActivityUi[] = [
  choiceUi,
  approvalUi,
  rankingUi,
  pointsUi,
  twoAxesUi,
  numberUi,
  pinUi,
  wordCloudUi,
  writtenUi,
  scaleUi,
  facesUi,
  checkInUi,
  ladderUi,
  paceUi,
  availabilityUi,
  panelUi,
  openTextUi,
  roomQuestionsUi,
  statementsUi,
];

const formUi = formUiOf({
  offered: plain.filter(({ key }) => {
    const kind = kindOf(key);
    return kind && canBeInForm(kind);
  }),
  uiOf: (key) => plain.find((ui) => ui.key === key),
});

/** Every kind of question this app can show. */
export const activityUis: readonly AnyActivityUi[] = [...plain, formUi];

export const activityUiOf = (kind: string): AnyActivityUi | undefined =>
  activityUis.find(({ key }) => key === kind);
