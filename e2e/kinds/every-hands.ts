import { approvalHands } from './approval-hands.ts';
import { availabilityHands } from './availability-hands.ts';
import { checkInHands } from './check-in-hands.ts';
import { choiceHands } from './choice-hands.ts';
import { facesHands } from './faces-hands.ts';
import { formHands } from './form-hands.ts';
import type { KindHands } from './kind-hands.ts';
import { ladderHands } from './ladder-hands.ts';
import { numberHands } from './number-hands.ts';
import { openTextHands } from './open-text-hands.ts';
import { paceHands } from './pace-hands.ts';
import { panelHands } from './panel-hands.ts';
import { pinHands } from './pin-hands.ts';
import { pointsHands } from './points-hands.ts';
import { rankingHands } from './ranking-hands.ts';
import { roomQuestionsHands } from './room-questions-hands.ts';
import { scaleHands } from './scale-hands.ts';
import { statementsHands } from './statements-hands.ts';
import { twoAxesHands } from './two-axes-hands.ts';
import { wordCloudHands } from './word-cloud-hands.ts';
import { writtenHands } from './written-hands.ts';

/** Hands for every kind, in the order of `kinds.ts`. */
export const everyHands: readonly KindHands[] = [
  choiceHands,
  approvalHands,
  rankingHands,
  pointsHands,
  twoAxesHands,
  numberHands,
  pinHands,
  wordCloudHands,
  writtenHands,
  scaleHands,
  facesHands,
  checkInHands,
  ladderHands,
  paceHands,
  availabilityHands,
  panelHands,
  openTextHands,
  roomQuestionsHands,
  statementsHands,
  formHands,
];
