import type { Score } from '@sayso/shared/features/activities/kinds/panel/panel.counting.ts';
import {
  isScored,
  type PanelAnswer,
  type PanelSetup,
} from '@sayso/shared/features/activities/kinds/panel/panel.ts';
import type { LabelledId } from '@sayso/shared/features/activities/labelled.ts';

export type ScoreState = 'scored' | 'passed' | 'conflict' | 'part' | 'open';

/** How far somebody is with a pitch. */
export function scoreState(setup: PanelSetup, score: Score | undefined): ScoreState {
  if (score === undefined) return 'open';
  if (score === 'pass') return 'passed';
  if (score === 'conflict') return 'conflict';
  return isScored(setup, score) ? 'scored' : 'part';
}

/** With one score changed or taken out. Null when nothing is left. */
export function withScore(
  answer: PanelAnswer | null,
  pitch: LabelledId,
  score: Score | undefined,
): PanelAnswer | null {
  const { [pitch]: _, ...others } = answer?.scores ?? {};
  return orNone({
    scores: score === undefined ? others : { ...others, [pitch]: score },
    comments: answer?.comments ?? {},
  });
}

/** With one comment changed. One without words is none. */
export function withComment(answer: PanelAnswer | null, pitch: LabelledId, text: string): PanelAnswer | null {
  const { [pitch]: _, ...others } = answer?.comments ?? {};
  return orNone({
    scores: answer?.scores ?? {},
    comments: text.trim() === '' ? others : { ...others, [pitch]: text },
  });
}

const orNone = (answer: PanelAnswer): PanelAnswer | null =>
  Object.keys(answer.scores).length + Object.keys(answer.comments).length > 0 ? answer : null;
