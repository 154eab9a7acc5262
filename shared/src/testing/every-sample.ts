import { approvalSamples } from '../features/activities/kinds/approval/approval.samples.ts';
import { availabilitySamples } from '../features/activities/kinds/availability/availability.samples.ts';
import { checkInSamples } from '../features/activities/kinds/check-in/check-in.samples.ts';
import { choiceSamples } from '../features/activities/kinds/choice/choice.samples.ts';
import { facesSamples } from '../features/activities/kinds/faces/faces.samples.ts';
import { formSamples } from '../features/activities/kinds/form/form.samples.ts';
import { ladderSamples } from '../features/activities/kinds/ladder/ladder.samples.ts';
import { numberSamples } from '../features/activities/kinds/number/number.samples.ts';
import { openTextSamples } from '../features/activities/kinds/open-text/open-text.samples.ts';
import { paceSamples } from '../features/activities/kinds/pace/pace.samples.ts';
import { panelSamples } from '../features/activities/kinds/panel/panel.samples.ts';
import { pinSamples } from '../features/activities/kinds/pin/pin.samples.ts';
import { pointsSamples } from '../features/activities/kinds/points/points.samples.ts';
import { rankingSamples } from '../features/activities/kinds/ranking/ranking.samples.ts';
import { roomQuestionsSamples } from '../features/activities/kinds/room-questions/room-questions.samples.ts';
import { scaleSamples } from '../features/activities/kinds/scale/scale.samples.ts';
import { statementsSamples } from '../features/activities/kinds/statements/statements.samples.ts';
import { twoAxesSamples } from '../features/activities/kinds/two-axes/two-axes.samples.ts';
import { wordCloudSamples } from '../features/activities/kinds/word-cloud/word-cloud.samples.ts';
import { writtenSamples } from '../features/activities/kinds/written/written.samples.ts';
import type { AnySamples } from '../features/activities/samples.ts';

/** Questions and answers of every kind, in the order of `kinds.ts`. */
export const everySample: readonly AnySamples[] = [
  choiceSamples,
  approvalSamples,
  rankingSamples,
  pointsSamples,
  twoAxesSamples,
  numberSamples,
  pinSamples,
  wordCloudSamples,
  writtenSamples,
  scaleSamples,
  facesSamples,
  checkInSamples,
  ladderSamples,
  paceSamples,
  availabilitySamples,
  panelSamples,
  formSamples,
  openTextSamples,
  roomQuestionsSamples,
  statementsSamples,
];
